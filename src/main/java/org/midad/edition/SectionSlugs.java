package org.midad.edition;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Slugs for sections: ASCII, since people type and say them, and never a word of our own map. */
public final class SectionSlugs {
    /** First segments of addresses that are not sections. */
    public static final Set<String> RESERVED =
            Set.of(
                    "api",
                    "assets",
                    "authors",
                    "c",
                    "comment-policy",
                    "corrections",
                    "embed",
                    "error",
                    "healthz",
                    "live",
                    "media",
                    "metrics",
                    "newsroom",
                    "pages",
                    "readyz",
                    "search",
                    "tags",
                    "v1alpha1");

    private static final int LONGEST = 40;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private SectionSlugs() {}

    /** A slug for a new section of this name that is not {@code taken}. */
    public static String fresh(String name, Predicate<String> taken) {
        String letters =
                Transliterator.getInstance("Any-Latin; Latin-ASCII")
                        .transliterate(name)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['`]", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String base = letters.isEmpty() ? "section" : letters;
        base = base.length() > LONGEST ? base.substring(0, LONGEST) : base;
        String slug = base;
        for (int i = 2; taken.test(slug) || RESERVED.contains(slug) || isNumber(slug); i++) {
            slug = base + "-" + i;
        }
        return slug;
    }

    /** Whether a section may have this slug: ASCII, and neither a number nor a word of ours. */
    public static boolean allowed(String slug) {
        return FORM.matcher(slug).matches() && !RESERVED.contains(slug) && !isNumber(slug);
    }

    /** A number alone is the short address of an article. */
    private static boolean isNumber(String slug) {
        return slug.chars().allMatch(Character::isDigit);
    }
}
