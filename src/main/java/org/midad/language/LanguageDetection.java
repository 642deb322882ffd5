package org.midad.language;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The language of a comment or an article. */
public final class LanguageDetection {
    /** No language: nothing but signs, or one that Midad does not know. */
    private static final String UNDETERMINED = "und";

    /** Longer texts are judged by their beginning. */
    private static final int MOST_WORDS = 200;

    /** What is longer is no word, and is judged by its beginning, UTF-16 units. */
    private static final int LONGEST_WORD = 40;

    /** Text in the other direction that is so much more outweighs the first paragraph. */
    private static final int OUTWEIGHS = 4;

    private static final char JOINER = '\u200C';

    /** What stands inside words beside letters, marks and digits: tatweel, joiner, apostrophes. */
    private static final String INSIDE = "\u0640\u200C'’";

    /** Categories of Unicode, as bits. */
    private static final int LETTER_OR_DIGIT =
            1 << Character.UPPERCASE_LETTER
                    | 1 << Character.LOWERCASE_LETTER
                    | 1 << Character.TITLECASE_LETTER
                    | 1 << Character.MODIFIER_LETTER
                    | 1 << Character.OTHER_LETTER
                    | 1 << Character.DECIMAL_DIGIT_NUMBER
                    | 1 << Character.LETTER_NUMBER
                    | 1 << Character.OTHER_NUMBER;

    private static final int MARK =
            1 << Character.NON_SPACING_MARK
                    | 1 << Character.ENCLOSING_MARK
                    | 1 << Character.COMBINING_SPACING_MARK;

    private static final Pattern LINE_ENDS = Pattern.compile("[\\n\\r\\u2028\\u2029]+");

    /** Words of greeting that Arabic comments borrow; alone they say nothing of the language. */
    private static final Set<String> BORROWED =
            Set.of(
                    "hello",
                    "hi",
                    "hey",
                    "everyone",
                    "everybody",
                    "all",
                    "guys",
                    "good",
                    "morning",
                    "evening",
                    "ok",
                    "okay",
                    "lol",
                    "wow",
                    "haha",
                    "hahaha",
                    "yes",
                    "no",
                    "ps",
                    "nb");

    private LanguageDetection() {}

    /**
     * The language tag of a text: {@code ar} with all its dialects, {@code fr}, {@code en}, {@code
     * ckb}, {@code kmr}, {@code fa}, {@code ur}, {@code he}, {@code ar-Latn} for Arabic in Latin
     * letters, else {@code und}.
     *
     * <p>Of a mixed text it is the language of its first paragraph, unless another one has far more
     * words; within a paragraph the direction decides as in {@link Direction}. Then letters that
     * only one language writes, frequent words and the likelihood of the letters are weighed.
     */
    public static String detect(String text) {
        String bare = Addresses.removedFrom(text);
        bare = Normalizer2.getNFKCInstance().normalize(withoutInvisible(bare));
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : LINE_ENDS.split(bare, -1)) {
            Paragraph paragraph = Paragraph.of(line);
            if (!paragraph.words.isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        if (paragraphs.isEmpty()) {
            return UNDETERMINED;
        }
        Direction direction = direction(paragraphs);
        List<Word> words = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Word word : paragraph.words) {
                if (words.size() < MOST_WORDS && word.direction() == direction) {
                    words.add(word);
                }
            }
        }
        return ofOneDirection(words);
    }

    /** Controls may stand inside a word without parting it, but for the joiner of Persian. */
    private static String withoutInvisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c) || Character.isSurrogate(c)) {
                StringBuilder out = new StringBuilder(text.length());
                text.codePoints()
                        .filter(codePoint -> !isInvisible(codePoint))
                        .forEach(out::appendCodePoint);
                return out.toString();
            }
        }
        return text;
    }

    private static boolean isInvisible(int codePoint) {
        return codePoint != JOINER && Character.getType(codePoint) == Character.FORMAT;
    }

    private static String ofOneDirection(List<Word> words) {
        int[] counts = new int[Script.values().length];
        for (Word word : words) {
            counts[word.script.ordinal()]++;
        }
        Script script = Script.ARABIC;
        for (Script other : Script.values()) {
            script = counts[other.ordinal()] > counts[script.ordinal()] ? other : script;
        }
        List<String> texts = new ArrayList<>(words.size());
        for (Word word : words) {
            if (word.script == script) {
                texts.add(word.text);
            }
        }
        return switch (texts.isEmpty() ? Script.NONE : script) {
            case ARABIC -> ArabicLanguages.detect(texts);
            case LATIN -> LatinLanguages.detect(texts);
            case HEBREW -> "he";
            case OTHER_LEFT_TO_RIGHT, OTHER_RIGHT_TO_LEFT, NONE -> UNDETERMINED;
        };
    }

    private static Direction direction(List<Paragraph> paragraphs) {
        Paragraph leading =
                paragraphs.stream()
                        .filter(paragraph -> !paragraph.isBorrowed())
                        .findFirst()
                        .orElse(paragraphs.getFirst());
        Direction direction = leading.direction();
        long words = paragraphs.stream().mapToLong(paragraph -> paragraph.words.size()).sum();
        long same = paragraphs.stream().mapToLong(paragraph -> paragraph.count(direction)).sum();
        if (words - same > OUTWEIGHS * same) {
            return direction == Direction.RTL ? Direction.LTR : Direction.RTL;
        }
        return direction;
    }

    private record Word(String text, Script script) {
        Direction direction() {
            return script.rightToLeft() ? Direction.RTL : Direction.LTR;
        }
    }

    private record Paragraph(List<Word> words) {
        static Paragraph of(String line) {
            List<Word> words = new ArrayList<>();
            int i = 0;
            while (i < line.length()) {
                int first = line.codePointAt(i);
                int end = i + Character.charCount(first);
                if (is(LETTER_OR_DIGIT, first)) {
                    end = endOfWord(line, end);
                    String word = line.substring(i, Math.min(end, i + LONGEST_WORD));
                    Script script = Script.of(word);
                    if (script != Script.NONE) {
                        words.add(new Word(word.toLowerCase(Locale.ROOT), script));
                    }
                }
                i = end;
            }
            return new Paragraph(words);
        }

        private static int endOfWord(String line, int from) {
            int i = from;
            while (i < line.length()) {
                int codePoint = line.codePointAt(i);
                if (!is(LETTER_OR_DIGIT | MARK, codePoint) && INSIDE.indexOf(codePoint) < 0) {
                    return i;
                }
                i += Character.charCount(codePoint);
            }
            return i;
        }

        private static boolean is(int types, int codePoint) {
            return (types >> Character.getType(codePoint) & 1) != 0;
        }

        boolean isBorrowed() {
            return words.stream().allMatch(word -> BORROWED.contains(word.text));
        }

        long count(Direction direction) {
            return words.stream().filter(word -> word.direction() == direction).count();
        }

        Direction direction() {
            return Direction.byShare(
                    words.getFirst().direction(), count(Direction.RTL), words.size());
        }
    }
}
