package org.midad.language;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final Pattern LINE_ENDS = Pattern.compile("[\\n\\r\\u2028\\u2029]+");

    /** A word: letters with their marks, digits, apostrophes and the joiner of Persian. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\u0640\u200C'’]*+");

    /** Controls that may stand inside a word without parting it. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\u200C]]");

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
        bare = Normalizer2.getNFKCInstance().normalize(INVISIBLE.matcher(bare).replaceAll(""));
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
        List<Word> words =
                paragraphs.stream()
                        .flatMap(paragraph -> paragraph.words.stream())
                        .filter(word -> word.direction() == direction)
                        .limit(MOST_WORDS)
                        .toList();
        return ofOneDirection(words);
    }

    private static String ofOneDirection(List<Word> words) {
        Map<Script, Integer> counts = new EnumMap<>(Script.class);
        words.forEach(word -> counts.merge(word.script, 1, Integer::sum));
        Script script =
                counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(Script.NONE);
        List<String> texts =
                words.stream().filter(word -> word.script == script).map(Word::text).toList();
        return switch (script) {
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
            Matcher matcher = WORD.matcher(line);
            while (matcher.find()) {
                String word = matcher.group();
                word = word.substring(0, Math.min(word.length(), LONGEST_WORD));
                Script script = Script.of(word);
                if (script != Script.NONE) {
                    words.add(new Word(word.toLowerCase(Locale.ROOT), script));
                }
            }
            return new Paragraph(words);
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
