package org.midad.exchange.capture;

import java.util.regex.Pattern;
import org.midad.language.Folding;

/**
 * Ages and times of day as pages print them beside a piece or a comment: منذ ساعتين, il y a 3 h.
 */
final class Ages {
    private static final String UNITS =
            Phrases.of(
                            """
                            ثانية|ثوان|ثواني|ثانيتين|دقيقة|دقائق|دقيقتين|ساعة|ساعات|ساعتين|يوم
                            أيام|يومين|أسبوع|أسابيع
                            أسبوعين|شهر|أشهر|شهور|شهرين|سنة|سنوات|سنتين|عام|أعوام|عامين|لحظات|قليل
                            يوما|شهرا
                            """)
                    .alternatives();
    private static final String ARABIC =
            "(?:منذ|قبل|من) (?:حوالي |نحو )?(?:[0-9]+ |واحده? )?"
                    + UNITS
                    + "(?: واحده?| و ?[0-9]* ?"
                    + UNITS
                    + ")?";
    private static final String FRENCH =
            "il y a (?:environ )?(?:[0-9]+|une?|quelques)"
                    + " ?(?:s|secondes?|min|mn|minutes?|h|heures?|j|jours?|semaines?"
                    + "|mois|ans?|annees?|instants)\\.?";
    private static final String ENGLISH =
            "(?:about )?(?:[0-9]+|an?|one|few|a few)"
                    + " ?(?:s|sec|secs|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|weeks?|mo|months?|y|yrs?|years?|moments?)"
                    + " ago|just now|a l'instant|الان";
    private static final String CLOCK =
            "(?:a |at |الساعه )?[0-9]{1,2} ?[:h] ?[0-9]{2}(?: ?(?:ص|م|am|pm|صباحا|مساء))?";

    private static final Pattern AGE =
            Pattern.compile("^(?:" + ARABIC + "|" + FRENCH + "|" + ENGLISH + "|" + CLOCK + ")$");

    private static final Pattern AT_END =
            Pattern.compile(
                    "^(.{1,60}?)(?: ?[-–—|•·,،(] ?| +)(?:"
                            + ARABIC
                            + "|"
                            + FRENCH
                            + "|"
                            + ENGLISH
                            + "|"
                            + CLOCK
                            + ")\\)?$");

    private static final Phrases SIGNS = Phrases.of("منذ|قبل|من|il y a|ago|now|الآن|instant");
    private static final int LONGEST = 60;

    private Ages() {}

    static boolean isAge(String folded) {
        return folded.length() <= LONGEST
                && isLikely(folded)
                && AGE.matcher(folded.replaceAll("[()·•|]", " ").strip()).matches();
    }

    /** Spares most lines the patterns. */
    private static boolean isLikely(String folded) {
        return SIGNS.standIn(folded) || folded.chars().anyMatch(Character::isDigit);
    }

    /** An age or a printed day with or without the hour, and nothing else. */
    static boolean isTime(Line line) {
        if (line.length() > LONGEST) {
            return false;
        }
        return isAge(line.folded())
                || (PrintedDate.in(line.text()).isPresent() && isDayAlone(line));
    }

    private static boolean isDayAlone(Line line) {
        return Signature.ofPrefix(line.text())
                .filter(said -> said.place() == null)
                .filter(said -> said.names().isEmpty() && said.agencies().isEmpty())
                .isPresent();
    }

    /** True if nothing but an hour, or nothing at all, stands behind a day. */
    static boolean isOnlyHour(String text) {
        String rest = Folding.fold(text).replaceAll("^[\\s,،()|•·–—-]+|[\\s,،()|•·–—-]+$", "");
        return rest.isEmpty() || isAge(rest) || isAge(rest.replaceFirst("^(?:في|at|a)\\s+", ""));
    }

    /** How much of the text stands before an age at its end: the length of a name; else -1. */
    static int nameBefore(String text) {
        if (text.length() > 2 * LONGEST) {
            return -1;
        }
        var folded = Folding.foldWithPlaces(text);
        if (!isLikely(folded.text())) {
            return -1;
        }
        var matcher = AT_END.matcher(folded.text());
        return matcher.matches() ? folded.places()[matcher.end(1) - 1] + 1 : -1;
    }
}
