package org.midad.people;

/** Which Arabic letter lies on which Latin key of a keyboard (the usual layout, Arabic 101). */
final class ArabicKeys {
    private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvnm,./";
    private static final String ARABIC = "ذضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ";

    private ArabicKeys() {}

    /** The Latin letters that the same keys write. */
    static String latin(String text) {
        return swapped(text, ARABIC, LATIN);
    }

    /** The Arabic letters that the same keys write. */
    static String arabic(String text) {
        return swapped(text.toLowerCase(java.util.Locale.ROOT), LATIN, ARABIC).replace("b", "لا");
    }

    private static String swapped(String text, String from, String to) {
        StringBuilder swapped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int key = from.indexOf(text.charAt(i));
            swapped.append(key < 0 ? text.charAt(i) : to.charAt(key));
        }
        return swapped.toString();
    }
}
