package org.midad.operations.bench;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A benchmark's report: a line as soon as it is known, or all of them as JSON at the end. */
final class Sheet {
    private static final String LINE = "%-42s %11s %11s %6s %8s %7s %9s %9s  %s%n";

    /** How the report is written. */
    enum Form {
        TABLE,
        JSON
    }

    private final PrintWriter out;
    private final Form form;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Sheet(PrintWriter out, Form form) {
        this.out = out;
        this.form = form;
        if (form == Form.TABLE) {
            out.printf(
                    LINE,
                    "what",
                    "midad",
                    "reference",
                    "ratio",
                    "target",
                    "",
                    "p50 ms",
                    "p99 ms",
                    "unit");
        }
        note(
                "%d cores, load %.2f at the start"
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                ManagementFactory.getOperatingSystemMXBean()
                                        .getSystemLoadAverage()));
    }

    /** Something that a reader of the figures should know. */
    void note(String note) {
        notes.add(note);
        if (form == Form.TABLE) {
            out.println("# " + note);
        }
    }

    void add(Finding finding) {
        findings.add(finding);
        if (form == Form.TABLE) {
            Goal goal = finding.goal();
            out.printf(
                    LINE,
                    finding.what(),
                    shown(finding.midad()),
                    shown(finding.reference()),
                    finding.ratio() == null
                            ? "-"
                            : String.format(Locale.ROOT, "%.2f", finding.ratio()),
                    goal.text(),
                    goal.text().isEmpty() ? "" : goal.met() ? "met" : "MISSED",
                    shown(finding.p50()),
                    shown(finding.p99()),
                    finding.unit());
            out.flush();
        }
    }

    /** Ends the report. */
    void end() {
        if (form == Form.JSON) {
            out.println(
                    JsonMapper.shared()
                            .writeValueAsString(Map.of("notes", notes, "findings", findings)));
        }
    }

    private static String shown(@Nullable Double figure) {
        if (figure == null || figure.isNaN()) {
            return "-";
        }
        return String.format(Locale.ROOT, figure >= 100 ? "%.0f" : "%.2f", figure);
    }
}
