package org.midad.language;

import java.util.Set;
import java.util.regex.Pattern;

/** Digits that stand for Arabic letters: 2 ء ق, 3 ع, 5 خ, 6 ط, 7 ح, 8 غ ق, 9 ق ص. */
final class ArabiziDigits {
    private static final String LETTER_DIGIT = "[2356789]";

    /** 3la, 7abibi, ma2boul, sa77i, 3'ali, 7'alas. */
    private static final Pattern SURE =
            Pattern.compile(
                    ("%1$s{1,2}+'?\\p{L}{2,}+(?:%1$s{1,2}+'?\\p{L}*+)*+"
                                    + "|\\p{L}++(?:%1$s{1,2}+'?\\p{L}++)++%1$s{0,2}")
                            .formatted(LETTER_DIGIT));

    /** sa77, bta3: also a thing with its number. */
    private static final Pattern MAYBE =
            Pattern.compile("\\p{L}{1,}%1$s{1,2}'?|%1$s\\p{L}".formatted(LETTER_DIGIT));

    /** Ordinals, measures and hours: 2nd, 3eme, 5km, 8pm, 3ans. */
    private static final Pattern MEASURE =
            Pattern.compile(
                    "\\d+(?:st|nd|rd|th|er|ere|ère|e|eme|ème|nde|d|h|hr|hrs|km|kg|m|cm|mm|g|k|l"
                            + "|am|pm|go|gb|mo|mb|p|s|x|min|mins|sec|ans|an|j|jours|mois|fois|eur"
                            + "|euros|usd|dh|da|w|kw|v|hz|mp|yr|yrs|years|days|months|people"
                            + "|million|billion)");

    /** Digits read by their sound in English and French messages, and names of things. */
    private static final Set<String> SOUNDS =
            Set.of(
                    "gr8", "l8r", "l8", "m8", "h8", "w8", "b4", "2day", "2nite", "2night",
                    "2morrow", "2moro", "4ever", "str8", "sk8", "b2b", "p2p", "2getha", "2gether",
                    "some1", "a2m1", "2m1", "k7", "b1", "c7", "g7", "g8", "mp3", "mp3s", "mp5",
                    "ps2", "ps3", "ps5", "h5n1", "f35", "s3", "c2c", "d2d", "m2", "m3", "co2",
                    "h2o", "c3", "a3", "v2", "q2", "q3", "2b", "r2", "u2", "d2", "x2", "x3",
                    "fifa23", "g5", "c2", "9a", "9b", "2eme");

    private ArabiziDigits() {}

    /** Counts a word that its digits give away; false if they do not. */
    static boolean countedIn(String word, Ballot ballot) {
        if (SOUNDS.contains(word) || MEASURE.matcher(word).matches()) {
            return word.chars().anyMatch(Character::isDigit);
        }
        if (SURE.matcher(word).matches()) {
            ballot.countFor(Set.of("ar-Latn"), 3.5);
            return true;
        }
        if (MAYBE.matcher(word).matches()) {
            ballot.countFor(Set.of("ar-Latn"), 1.5);
            return true;
        }
        return false;
    }
}
