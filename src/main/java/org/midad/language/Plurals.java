package org.midad.language;

import java.util.Locale;

/** Counts in words; source of the categories: CLDR plural rules. */
public final class Plurals {
    private static final long MILLION = 1_000_000;

    private Plurals() {}

    /**
     * The phrase for a count: {@code ١١ تعليقًا}, {@code 3 articles}, {@code 2 hours ago}.
     *
     * @param count 0 or more
     * @param tanween where the accusative's tanween stands, in Arabic
     * @param language {@code ar}, {@code fr} or {@code en}; any other is printed as Arabic
     */
    public static String phrase(
            Noun noun,
            long count,
            Country country,
            Numerals numerals,
            Tanween tanween,
            Locale language) {
        if (count < 0) {
            throw new IllegalArgumentException("A count is not negative: " + count);
        }
        String number = numerals.format(count, country, language);
        if (Dates.isFrench(language)) {
            return french(PluralForms.french(noun), count, number);
        }
        if (Dates.isEnglish(language)) {
            return english(PluralForms.english(noun), count, number);
        }
        return tanween.inThis(PluralForms.arabic(noun).of(count).replace("#", number));
    }

    private static String french(PluralForms.European forms, long count, String number) {
        if (count == 0) {
            return forms.zero();
        }
        if (count == 1) {
            return forms.one().replace("#", number);
        }
        if (count % MILLION != 0) {
            return forms.other().replace("#", number);
        }
        // Whole millions are a noun in French (CLDR category "many"): un million d’articles.
        char next = forms.other().charAt(forms.other().indexOf("# ") + 2);
        String of = "aeéhi".indexOf(next) >= 0 ? "# d’" : "# de ";
        return forms.other().replace("# ", of).replace("#", number);
    }

    private static String english(PluralForms.European forms, long count, String number) {
        if (count == 0) {
            return forms.zero();
        }
        return (count == 1 ? forms.one() : forms.other()).replace("#", number);
    }
}
