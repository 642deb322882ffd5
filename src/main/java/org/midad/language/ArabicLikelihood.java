package org.midad.language;

/** How much a text looks like Arabic: tells the right reading of bytes from wrong ones. */
final class ArabicLikelihood {
    /**
     * Lines above this may be Arabic. Measured on readers' comments: half of them are above -2.6,
     * all but one in a hundred above -4.6; half of the wrong readings are below -4.9.
     */
    static final double PLAUSIBLE = -4.6;

    private static final double FOREIGN_LETTER = -8;
    private static final double KNOWN_LETTER = -1;

    /** Most Arabic is printed without marks; wrong readings are full of them. */
    private static final double MARK = -4;

    private ArabicLikelihood() {}

    /** The mean of the letters' log-likelihoods, 0 at best. */
    static double of(String text) {
        double sum = 0;
        int letters = 0;
        for (String word : text.split("[\\s\\p{Z}\\p{P}]+", -1)) {
            String whole = word.replaceAll("[\\u0000-\\u007F]", "");
            String arabic = ArabicLanguages.spelt(whole);
            letters += whole.length();
            sum += ofWord(arabic) + MARK * (whole.length() - arabic.length());
        }
        return letters == 0 ? Double.NEGATIVE_INFINITY : sum / letters;
    }

    private static double ofWord(String word) {
        if (ArabicLanguages.ARABIC.knows(word)) {
            return KNOWN_LETTER * word.length();
        }
        boolean foreign =
                word.chars()
                        .anyMatch(
                                c ->
                                        Character.UnicodeScript.of(c)
                                                != Character.UnicodeScript.ARABIC);
        return foreign
                ? FOREIGN_LETTER * word.length()
                : ArabicLanguages.ARABIC.likelihood(word) * word.length() / (word.length() + 1);
    }
}
