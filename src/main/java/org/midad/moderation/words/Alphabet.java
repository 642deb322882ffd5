package org.midad.moderation.words;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.midad.language.Folding;

/**
 * What a character is to the matching: a letter of the small folded alphabet, nothing, a sign or a
 * blank. Goes beyond the folding of search: borrowed and dotless letters of every Arabic script,
 * and Greek and Cyrillic letters that look like Latin ones.
 */
final class Alphabet {
    static final byte NOTHING = 0;
    static final byte SIGN = -1;
    static final byte BLANK = -2;

    /** The character is several letters: {@link #several}. */
    private static final byte SEVERAL = -3;

    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويء";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String LETTERS = " " + ARABIC + LATIN + "0123456789";
    private static final int FIRST_LATIN = 1 + ARABIC.length();
    private static final int FIRST_DIGIT = FIRST_LATIN + LATIN.length();

    /** A letter that no entry has. */
    static final byte OTHER = (byte) LETTERS.length();

    /** How many letters there are; their numbers start at 1. */
    static final int SIZE = OTHER + 1;

    private static final String LOOK_ALIKES =
            "аaвbеeкkмmнhоoрpсcтtуyхxіiѕsјjԁdԛqԝwαaβbεeιiκkνvοoρpτtυuχxɡgɑa";

    /** The Arabic letters by the first words of their Unicode names, after ARABIC LETTER. */
    private static final String NAMES =
            """
            ALEF ا,HIGH HAMZA ALEF ا,BEH ب,DOTLESS BEH ب,PEH ب,BEEH ب,BEHEH ب,TEH ت,TTEH ت,TTEHEH ت,
            TEHEH ت,THEH ث,JEEM ج,TCHEH ج,TCHEHEH ج,DYEH ج,NYEH ج,HAH ح,KHAH خ,DAL د,DDAL د,DAHAL د,
            DDAHAL د,DUL د,THAL ذ,REH ر,RREH ر,ZAIN ز,JEH ز,SEEN س,SHEEN ش,SAD ص,DAD ض,TAH ط,ZAH ظ,
            AIN ع,GHAIN غ,NG ك,FEH ف,DOTLESS FEH ف,AFRICAN FEH ف,VEH ف,PEHEH ف,QAF ق,DOTLESS QAF ق,
            AFRICAN QAF ق,KAF ك,KEHEH ك,SWASH KAF ك,GAF ك,GUEH ك,NGOEH ك,LAM ل,MEEM م,NOON ن,
            NOON GHUNNA ن,RNOON ن,DOTLESS NOON ن,HEH ه,HEH GOAL ه,HEH DOACHASHMEE ه,KNOTTED HEH ه,
            TEH MARBUTA ه,TEH MARBUTA GOAL ه,AE ه,WAW و,OE و,U و,YU و,KIRGHIZ OE و,KIRGHIZ YU و,VE و,
            YEH ي,FARSI YEH ي,KASHMIRI YEH ي,E ي,YEH BARREE ي,ALEF MAKSURA ي,ROHINGYA YEH ي
            """;

    private static final byte[] TABLE = new byte[0x10000];
    private static final Map<Integer, byte[]> SEVERALS = new HashMap<>();

    private static final char FIRST_USUAL = 0x620;
    private static final char LAST_USUAL = 0x64A;

    /** Letters that are written so only by another keyboard or to hide. */
    private static final boolean[] FOREIGN = new boolean[0x10000];

    static {
        Map<String, Character> names = new HashMap<>();
        for (String name : NAMES.replace("\n", "").split(",", -1)) {
            names.put(name.substring(0, name.length() - 2), name.charAt(name.length() - 1));
        }
        for (int c = 0; c < TABLE.length; c++) {
            // Scripts of East Asia: letters that no entry has; the table is made faster without.
            boolean distant = c >= 0x2E80 && c < 0xA4D0 || c >= 0xAC00 && c < 0xD7FF;
            TABLE[c] = distant ? (c == 0x3000 ? BLANK : OTHER) : workedOut(c, names);
        }
        for (char filler : "\u115F\u1160\u3164\uFFA0".toCharArray()) {
            TABLE[filler] = NOTHING;
        }
    }

    private Alphabet() {}

    /**
     * The letter, or one of the constants, of a UTF-16 unit; {@link #OTHER} for half a character.
     */
    static byte of(char c) {
        return TABLE[c];
    }

    static boolean isSeveral(byte letter) {
        return letter == SEVERAL;
    }

    /** The letters of a character that is more than one. */
    static byte[] several(char c) {
        return Objects.requireNonNull(SEVERALS.get((int) c));
    }

    /** Whether the character, a letter, is not the usual one. */
    static boolean isForeign(char c) {
        return (c < FIRST_USUAL || c > LAST_USUAL) && FOREIGN[c];
    }

    /** The letters of a character beyond the BMP; 0 for nothing, a constant for a sign or blank. */
    static byte[] ofSupplementary(int codePoint) {
        int boxed = boxed(codePoint);
        if (boxed >= 0) {
            return new byte[] {(byte) (FIRST_LATIN + boxed)};
        }
        return letters(Folding.fold(Character.toString(codePoint)));
    }

    /** Negative circled and squared capitals; NFKC leaves them. */
    private static int boxed(int codePoint) {
        boolean box = codePoint >= 0x1F150 && codePoint <= 0x1F169;
        boolean square = codePoint >= 0x1F170 && codePoint <= 0x1F189;
        return box ? codePoint - 0x1F150 : square ? codePoint - 0x1F170 : -1;
    }

    static boolean isArabic(byte letter) {
        return letter > 0 && letter < FIRST_LATIN;
    }

    static boolean isLatin(byte letter) {
        return letter >= FIRST_LATIN && letter < FIRST_DIGIT;
    }

    static boolean isDigit(byte letter) {
        return letter >= FIRST_DIGIT && letter < OTHER;
    }

    /** The number of a folded character of the alphabet. */
    static byte number(char folded) {
        return (byte) LETTERS.indexOf(folded);
    }

    /** The folded character of a letter; U+FFFD for {@link #OTHER}. */
    static char character(byte letter) {
        return letter == OTHER ? '\uFFFD' : LETTERS.charAt(letter);
    }

    private static byte workedOut(int c, Map<String, Character> names) {
        if (Character.isSurrogate((char) c)) {
            return OTHER;
        }
        byte[] letters = letters(folded(c, names));
        FOREIGN[c] = isLookAlike(c);
        if (letters.length == 1) {
            return letters[0];
        }
        if (letters.length > 1) {
            SEVERALS.put(c, letters);
            return SEVERAL;
        }
        return NOTHING;
    }

    private static String folded(int c, Map<String, Character> names) {
        String folded = Folding.fold(Character.toString(c));
        String name = folded.length() == 1 ? UCharacter.getName(folded.charAt(0)) : null;
        if (name != null && name.startsWith("ARABIC LETTER ") && LETTERS.indexOf(folded) < 0) {
            Character base = names.get(name.substring(14).replaceFirst(" WITH .*", ""));
            return base == null ? folded : base.toString();
        }
        return folded;
    }

    private static boolean isLookAlike(int c) {
        boolean usual = c >= FIRST_USUAL && c <= LAST_USUAL || c < 0x180 || c >= 0x660 && c < 0x66A;
        return !usual;
    }

    private static byte[] letters(String folded) {
        byte[] letters = new byte[folded.length()];
        int length = 0;
        for (int i = 0; i < folded.length(); ) {
            int codePoint = folded.codePointAt(i);
            letters[length++] = letter(codePoint);
            i += Character.charCount(codePoint);
        }
        return Arrays.copyOf(letters, length);
    }

    private static byte letter(int folded) {
        int number = folded == ' ' ? -1 : LETTERS.indexOf(folded);
        if (number > 0) {
            return (byte) number;
        }
        int look = folded == ' ' ? -1 : LOOK_ALIKES.indexOf(folded);
        if (look >= 0 && look % 2 == 0) {
            return number(LOOK_ALIKES.charAt(look + 1));
        }
        if (Character.isWhitespace(folded) || Character.isSpaceChar(folded)) {
            return BLANK;
        }
        return Character.isLetter(folded) ? OTHER : SIGN;
    }
}
