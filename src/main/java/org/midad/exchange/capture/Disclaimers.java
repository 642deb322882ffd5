package org.midad.exchange.capture;

/** Tells the sentence by which a paper keeps its distance from its readers' comments. */
final class Disclaimers {
    private static final int LONGEST = 400;
    private static final int FEWEST_WORDS = 4;

    private static final Phrases COMMENTS =
            Phrases.of(
                    """
                    التعليقات|تعليقات|المشاركات|الردود|القراء|التعليق|تعليقك|بالتعليقات|للتعليقات
                    commentaires|commentaire|lecteurs|contributions|comments|readers|posts
                    contributors
                    """);
    private static final Phrases VIEWS =
            Phrases.of(
                    "الآراء|آراء|الرأي|رأي|المقال|المقالات|ما"
                            + " ينشر|opinions|propos|avis|views|opinion|articles");

    /** Readers write of comments and views as well; the paper does it in these turns. */
    private static final Phrases TURNS =
            Phrases.of(
                    """
                    لا تعبر|ولا تعبر|تعبر عن|تعبر إلا عن|لا يعبر|ولا يعبر|يعبر عن|لا تمثل|ولا تمثل
                    تمثل رأي|تمثل آراء|لا يمثل
                    بالضرورة|لا تلزم|لا تعكس|ولا تعكس|تعكس آراء|غير مسؤولة|غير مسؤول|لا تتحمل
                    ولا تتحمل|مسؤولية أصحابها
                    مسؤولية كاتبها|مسؤولية كتابها|على مسؤولية|وحدهم
                    n'engagent que|n'engage que|n'engagent pas|n'engagent en rien|ne reflètent
                    reflètent|ne représentent
                    sous la responsabilité|responsabilité de|ne saurait être tenu
                    ne saurait être tenue|seuls responsables
                    not necessarily|necessarily reflect|do not reflect|do not represent
                    those of the|are those of
                    not responsible|sole responsibility|solely those|does not endorse
                    alone responsible
                    """);

    private Disclaimers() {}

    /** Of comments or of an opinion piece. */
    static boolean isDisclaimer(Line line) {
        String folded = line.folded();
        return line.length() <= LONGEST
                && line.words() >= FEWEST_WORDS
                && folded.indexOf('"') < 0
                && (COMMENTS.standIn(folded) || VIEWS.standIn(folded))
                && TURNS.standIn(folded);
    }

    static boolean isOfComments(Line line) {
        return isDisclaimer(line) && COMMENTS.standIn(line.folded());
    }

    /** True if the sentence of a disclaimer goes on in the line stuck below it. */
    static boolean goesOn(Line disclaimer, Line below) {
        return below.glued()
                && !disclaimer.isEnded()
                && below.folded().startsWith("ولا ")
                && below.words() >= FEWEST_WORDS;
    }
}
