package org.midad.operations;

import java.io.PrintWriter;

/** What the doctor found, printed as it comes; each that is not well says how to mend it. */
final class Findings {
    private final PrintWriter out;
    private int wrong;

    Findings(PrintWriter out) {
        this.out = out;
    }

    /** All is well with it. */
    void fine(String what) {
        out.println("  ok " + what);
    }

    /** Neither good nor bad. */
    void note(String what) {
        out.println("  —  " + what);
    }

    /** Works, and somebody should know. */
    void warn(String what, String how) {
        out.println("  !  " + what + ": " + how);
    }

    /** Is to be mended. */
    void mend(String what, String how) {
        wrong++;
        out.println("  X  " + what + ": " + how);
    }

    /** How much is to be mended. */
    int wrong() {
        return wrong;
    }
}
