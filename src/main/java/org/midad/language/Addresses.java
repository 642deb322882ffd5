package org.midad.language;

import java.util.regex.Pattern;

/**
 * Web addresses, e-mail addresses and {@code @names}: text that belongs to no language.
 *
 * <p>Every pattern begins where a word begins, so that a comment of one endless word costs no more
 * than one of many.
 */
final class Addresses {
    private static final String WEB =
            "(?<![a-z0-9+.-])(?:[a-z][a-z0-9+.-]*+://|www\\.)[^\\s،؛؟«»\\p{Z}]+";
    private static final String MAIL = "(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++";
    private static final String BARE_DOMAIN =
            "(?<![\\p{L}\\p{N}.@-])(?:[a-z0-9-]{1,63}\\.){1,8}"
                    + "(?:com|org|net|info|edu|gov|int|io|me|tv|news|press|co|sa|ae|eg|lb|jo|ma|dz"
                    + "|tn|iq|sy|ps|kw|qa|om|bh|ye|ly|sd|mr|fr|uk|us|eu|de)"
                    + "(?![\\p{L}\\p{N}_])(?:/[^\\s،؛؟«»\\p{Z}]*)?";
    private static final String NAME = "(?<![\\p{L}\\p{N}_])@[\\p{L}\\p{N}_]+";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    private static final Pattern ANY =
            Pattern.compile(WEB + "|" + MAIL + "|" + BARE_DOMAIN + "|" + NAME, FLAGS);

    private static final Pattern WEB_OR_MAIL =
            Pattern.compile(WEB + "|" + MAIL + "|" + BARE_DOMAIN, FLAGS);

    private Addresses() {}

    /** The text with a blank in the place of each of them. */
    static String removedFrom(String text) {
        return mayHaveOne(text) ? ANY.matcher(text).replaceAll(" ") : text;
    }

    static boolean hasWebOrMail(String text) {
        return mayHaveOne(text) && WEB_OR_MAIL.matcher(text).find();
    }

    /** False for most comments, which are spared the patterns: no @, no point before a letter. */
    private static boolean mayHaveOne(String text) {
        if (text.indexOf('@') >= 0 || text.contains("://")) {
            return true;
        }
        for (int i = text.indexOf('.'); i >= 0; i = text.indexOf('.', i + 1)) {
            if (i + 1 < text.length()
                    && text.charAt(i + 1) < 0x80
                    && Character.isLetterOrDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** True for a word that holds the beginning of a web address. */
    static boolean isWeb(String word) {
        return word.contains("://") || word.contains("www.");
    }
}
