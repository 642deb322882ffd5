package org.midad.moderation.words;

import java.util.List;
import java.util.stream.Stream;

/** How Arabic letters are written in Latin ones: 2 ء/ق, 3 ع, 5 خ, 6 ط, 7 ح, 8 غ/ق, 9 ق/ص. */
final class ArabiziSpelling {
    private static final String[][] WRITTEN = new String[Alphabet.SIZE][0];

    static {
        String table =
                """
                ا=aa,a,e|ب=b,p|ت=t|ث=th,t,s|ج=j,g,dj|ح=7|خ=kh,5,x|د=d|ذ=dh,th,z,d|ر=r|ز=z|س=s|\
                ش=sh,ch|ص=s,9|ض=d,dh|ط=t,6|ظ=z,d,dh|ع=3|غ=gh,8|ف=f|ق=q,9,2,8,g|ك=k|ل=l|م=m|ن=n|\
                ه=eh,ah,h,a,e|و=oo,ou,aw,au,uu,w,o,u|ي=ee,ei,ay,ai,ii,y,i,e|ء=2,y,i""";
        for (String line : table.split("\\|", -1)) {
            WRITTEN[Alphabet.number(line.charAt(0))] = line.substring(2).split(",", -1);
        }
    }

    private ArabiziSpelling() {}

    /** The consonants of an entry, those that are written alike as one; vowels and glides go. */
    static String consonants(Spelling spelling) {
        StringBuilder all = new StringBuilder();
        for (byte letter : spelling.letters()) {
            char kind =
                    switch (Alphabet.character(letter)) {
                        case 'ب' -> 'b';
                        case 'ت', 'ط' -> 't';
                        case 'ث', 'س', 'ص' -> 's';
                        case 'ج' -> 'j';
                        case 'ح' -> '7';
                        case 'خ' -> '5';
                        case 'د', 'ذ', 'ز', 'ض', 'ظ' -> 'd';
                        case 'ر' -> 'r';
                        case 'ش' -> '$';
                        case 'ع' -> '3';
                        case 'غ' -> '8';
                        case 'ف' -> 'f';
                        case 'ق' -> 'q';
                        case 'ك' -> 'k';
                        case 'ل' -> 'l';
                        case 'م' -> 'm';
                        case 'ن' -> 'n';
                        default -> ' ';
                    };
            append(all, kind);
        }
        return all.toString();
    }

    private static void append(StringBuilder all, char kind) {
        if (kind != ' ' && (all.isEmpty() || all.charAt(all.length() - 1) != kind)) {
            all.append(kind);
        }
    }

    /** The consonants that a Latin word can mean. */
    static List<String> consonants(String word) {
        String plain =
                word.replace("kh", "5")
                        .replace("gh", "8")
                        .replace("sh", "$")
                        .replace("ch", "$")
                        .replace("dh", "d")
                        .replace("dj", "j");
        return either(plain.replace("th", "s"), plain.replace("th", "d"))
                .flatMap(one -> either(one.replace("2", ""), one.replace('2', 'q')))
                .flatMap(one -> either(one.replace('9', 'q'), one.replace('9', 's')))
                .flatMap(one -> either(one.replace('g', 'q'), one.replace('g', 'j')))
                .flatMap(one -> either(one, one.replace('8', 'q')))
                .map(ArabiziSpelling::sorted)
                .distinct()
                .toList();
    }

    private static Stream<String> either(String one, String other) {
        return one.equals(other) ? Stream.of(one) : Stream.of(one, other);
    }

    private static String sorted(String word) {
        StringBuilder all = new StringBuilder();
        for (char c : word.toCharArray()) {
            char kind =
                    switch (c) {
                        case 'p' -> 'b';
                        case '6' -> 't';
                        case 'x' -> '5';
                        case 'z' -> 'd';
                        case 'a', 'e', 'i', 'o', 'u', 'w', 'y', 'h' -> ' ';
                        default -> c;
                    };
            append(all, kind);
        }
        return all.toString();
    }

    /** Whether the Latin word spells these Arabic letters, short vowels put in. */
    static boolean spells(String word, byte[] letters) {
        return spells(word, 0, letters, 0);
    }

    private static boolean spells(String word, int at, byte[] letters, int letter) {
        if (letter == letters.length) {
            return at == word.length();
        }
        for (String written : WRITTEN[letters[letter]]) {
            if (word.startsWith(written, at)) {
                int next = at + written.length();
                if (goesOn(word, next, letters, letter + 1)
                        || word.startsWith(written, next)
                                && goesOn(word, next + written.length(), letters, letter + 1)) {
                    return true;
                }
            }
        }
        boolean hamza = letters[letter] == Alphabet.number('ء');
        return hamza && goesOn(word, at, letters, letter + 1);
    }

    /** With a short vowel or without. */
    private static boolean goesOn(String word, int at, byte[] letters, int letter) {
        return spells(word, at, letters, letter)
                || letter < letters.length
                        && at < word.length()
                        && "aeiou".indexOf(word.charAt(at)) >= 0
                        && spells(word, at + 1, letters, letter);
    }
}
