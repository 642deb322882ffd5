package org.midad.site.pagepath;

import java.util.concurrent.atomic.LongAdder;

/** How many answers were given since the start, by kind and status; a few nanoseconds each. */
public final class Traffic {
    private static final int CLASSES = 6;

    private final LongAdder[][] answers = new LongAdder[Kind.values().length][CLASSES];
    private final LongAdder kept = new LongAdder();
    private final LongAdder made = new LongAdder();

    /** What was asked for. */
    public enum Kind {
        /** A page of the page path. */
        PAGE,
        /** A style, script or font. */
        ASSET,
        /** A file of a picture. */
        MEDIA,
        /** A screen or form of the staff. */
        NEWSROOM,
        /** A route for programs. */
        API,
        /** Everything else: comment forms, search, status pages, health. */
        FORM;

        /** The kind of what the servlets answer at this raw path. */
        static Kind ofServlet(String path) {
            if (path.startsWith("/newsroom")) {
                return NEWSROOM;
            }
            if (path.startsWith("/api/") || path.startsWith("/v1alpha1/")) {
                return API;
            }
            return path.startsWith("/media/") ? MEDIA : FORM;
        }
    }

    Traffic() {
        for (LongAdder[] ofKind : answers) {
            for (int i = 0; i < CLASSES; i++) {
                ofKind[i] = new LongAdder();
            }
        }
    }

    void answered(Kind kind, int status) {
        answers[kind.ordinal()][Math.clamp(status / 100, 0, CLASSES - 1)].increment();
    }

    /** A page that lay ready. */
    void kept() {
        kept.increment();
    }

    /** A page that was made for who asked, or waited for. */
    void made() {
        made.increment();
    }

    /**
     * Answers with a status of this class.
     *
     * @param hundreds 1 to 5
     */
    public long answers(Kind kind, int hundreds) {
        return answers[kind.ordinal()][hundreds].sum();
    }

    /** Pages that were answered from memory. */
    public long fromMemory() {
        return kept.sum();
    }

    /** Pages that somebody waited for. */
    public long waitedFor() {
        return made.sum();
    }
}
