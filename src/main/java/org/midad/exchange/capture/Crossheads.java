package org.midad.exchange.capture;

import org.jspecify.annotations.Nullable;

/** Tells a heading between paragraphs from a short paragraph. */
final class Crossheads {
    private static final int LONGEST = 75;
    private static final int MOST_WORDS = 11;
    private static final int LONGEST_QUESTION_WORDS = 9;
    private static final String OPEN_ENDS = ".،,؛;:…-–—";

    /** Sentences of a report begin so, also short ones without a full stop. */
    private static final Phrases SPEECH =
            Phrases.of(
                    """
                    قال|قالت|وقال|وقالت|وأضاف|أضاف|وأضافت|أضافت|وأوضح|وأوضحت|وأكد|وأكدت|وتابع
                    وتابعت|وذكر|وذكرت
                    وأشار|وأشارت|وختم|وختمت|وأعلن|وأعلنت|ولفت|ولفتت|وكان|وكانت|وجاء|وجاءت|وبحسب
                    وحسب|ووفق|يذكر أن|يشار إلى أن
                    """);

    private Crossheads() {}

    static boolean isCrosshead(Line line, @Nullable Line below) {
        if (below == null || line.length() > LONGEST || line.words() > MOST_WORDS) {
            return false;
        }
        String text = line.text();
        boolean open = OPEN_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 || line.isStopped();
        boolean longQuestion = line.isEnded() && line.words() > LONGEST_QUESTION_WORDS;
        return !open
                && !longQuestion
                && line.words() > 0
                && text.charAt(0) != '*'
                && !SPEECH.begin(line.folded())
                && !(Items.isItem(line) && Items.isItem(below))
                && leadsTo(line, below);
    }

    /** What stands below has to be more than another short line. */
    private static boolean leadsTo(Line line, Line below) {
        return below.isProse()
                || below.isEnded()
                || Items.isItem(below)
                || below.length() > line.length() + line.length() / 2
                || !below.glued();
    }
}
