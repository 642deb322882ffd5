package org.midad.exchange.capture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.midad.language.Folding;

/** Tells the captions of pictures, which a capture keeps without the pictures. */
final class Captions {
    private static final int LONGEST = 220;

    private static final Phrases LABELS =
            Phrases.of(
                    """
                    صورة|الصورة|في الصورة|صورة أرشيفية|صورة تعبيرية|صورة توضيحية|لقطة|تصوير|عدسة
                    المصور
                    photo|photos|image|légende|crédit photo|crédits photo|photo d'archives
                    illustration
                    caption|picture|photograph|photo by|photograph by|file photo|photo credit
                    """);
    private static final Pattern LABELLED = Pattern.compile("^([^:©/]{2,24}?)\\s*[:©/].*");
    private static final Pattern BRACKETED =
            Pattern.compile(".*?[(\\[]([^()\\[\\]]{2,60})[)\\]]\\.?$");
    private static final Phrases SOURCES =
            Phrases.of(
                    """
                    أرشيف|أرشيفية|صورة أرشيفية|من الأرشيف|الأرشيف|صورة تعبيرية|صورة توضيحية|تصوير
                    عدسة|غيتي|جيتي|الإنترنت
                    مواقع التواصل|تعبيرية|خاص
                    archives|archive|photo|photos|crédit|dr|getty|getty images|file|file photo
                    illustration|image
                    """);
    private static final Pattern CREDIT_AT_END =
            Pattern.compile(
                    ".*\\S\\s+(?:©|\\| ?photo|photo ?:|تصوير ?:|صوره? ?:|credit ?:).{2,50}$");

    private Captions() {}

    /**
     * By its label, or by the source in brackets at its end; a full stop before them rules it out.
     */
    static boolean isCaption(Line line) {
        String text = line.folded();
        if (line.length() > LONGEST || text.length() < 4) {
            return false;
        }
        Matcher label = LABELLED.matcher(text);
        if ((label.matches() && LABELS.are(label.group(1).strip()))
                || LABELS.are(line.bare())
                || CREDIT_AT_END.matcher(text).matches()) {
            return true;
        }
        Matcher bracketed = BRACKETED.matcher(line.text());
        if (!bracketed.matches()) {
            return false;
        }
        String before = line.text().substring(0, bracketed.start(1) - 1).strip();
        boolean sentence =
                before.isEmpty() || ".!?؟".indexOf(before.charAt(before.length() - 1)) >= 0;
        return !sentence && isSource(bracketed.group(1));
    }

    private static boolean isSource(String text) {
        return SOURCES.begin(Folding.fold(text)) || !Agencies.only(text).isEmpty();
    }
}
