package org.midad.language;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Random texts for properties. */
abstract class TextProviders {
    private static final List<String> ARABIC =
            List.of(
                    "البلدية",
                    "تفتتح",
                    "حديقةً",
                    "جديدة،",
                    "في",
                    "وسط",
                    "المدينة.",
                    "قال",
                    "«نعم»",
                    "فقط،",
                    "حفظ؟",
                    "ط،",
                    "مئة",
                    "٪٥٠",
                    "(هنا)",
                    "عَلَى",
                    "لا",
                    "إلى",
                    "شيء؛",
                    "غدًا!");
    private static final List<String> FRENCH =
            List.of(
                    "L’été",
                    "déjà",
                    "où",
                    "À",
                    "ÇA",
                    "ASSEZ",
                    "naïf",
                    "cœur",
                    "l'école",
                    "«\u00A0oui\u00A0»",
                    "ÉTÉ",
                    "créée",
                    "garçon",
                    "NOËL",
                    "dû",
                    "Ô",
                    "R&D",
                    "50\u202F%",
                    "œuvre",
                    "août !");
    private static final List<String> ENGLISH =
            List.of(
                    "Mayor",
                    "opens",
                    "the",
                    "café",
                    "AT&T",
                    "don't",
                    "“quoted”",
                    "Q&A",
                    "and",
                    "rock",
                    "&",
                    "roll",
                    "naïve",
                    "5°C",
                    "£20",
                    "co-op",
                    "it’s",
                    "(sic)",
                    "100%",
                    "São",
                    "Ångström,");

    private static final String TELLING =
            "اأإآٱبتةهىيئؤءكلمنو\u064B\u064E\u0651\u0654\u0670ـﻻﷲ"
                    + " \u200C\u200D\u200E\u202A\u202B\u202C\u202E\u2066\u2067\u2068\u2069\n\r\t"
                    + "&;#'’éÃØ©Ù\u0081°€a3xZ\uD83D\uDE00\uFEFF\uFFFD?٣7";

    @Provide
    Arbitrary<String> arabic() {
        return sentences(ARABIC);
    }

    @Provide
    Arbitrary<String> soundText() {
        return Arbitraries.oneOf(sentences(ARABIC), sentences(FRENCH), sentences(ENGLISH));
    }

    /** Anything, rich in the characters that this package cares for. */
    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<Character> telling =
                Arbitraries.of(TELLING.chars().mapToObj(c -> (char) c).toList());
        Arbitrary<String> dense = telling.list().ofMaxSize(40).map(TextProviders::joined);
        return Arbitraries.oneOf(dense, Arbitraries.strings().ofMaxLength(40), soundText());
    }

    /** The last word is a letter: an ampersand at the end of a line is damage. */
    private static Arbitrary<String> sentences(List<String> words) {
        Arbitrary<String> blank = Arbitraries.of(" ", " ", " ", "\n", " - ");
        Arbitrary<String> word = Arbitraries.of(words);
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .flatMap(
                        list ->
                                blank.map(
                                        gap ->
                                                String.join(gap, list)
                                                        .replace("&\n", "&\u00A0x\n")
                                                        .replaceAll("&$", "& x")));
    }

    private static String joined(List<Character> characters) {
        StringBuilder out = new StringBuilder();
        characters.forEach(out::append);
        return out.toString();
    }
}
