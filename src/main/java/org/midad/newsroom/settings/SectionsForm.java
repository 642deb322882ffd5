package org.midad.newsroom.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Edition;
import org.midad.edition.Section;
import org.midad.edition.SectionSlugs;
import org.midad.edition.Sections;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.Typed;
import org.midad.web.Words;

/** The rows of a form in which sections are named and ordered: one each, and a few empty ones. */
public final class SectionsForm {
    private static final int SPARE = 2;
    private static final int MOST = 40;
    private static final int LONGEST_NAME = 40;

    private SectionsForm() {}

    /** Name of a field of the row with this number, which begins at 1. */
    public static String field(int row, String part) {
        return "section-" + row + "-" + part;
    }

    /** How many rows a form has that shows what was typed. */
    public static int rows(Typed typed) {
        int rows = 0;
        while (rows < MOST && typed.fields().containsKey(field(rows + 1, "name"))) {
            rows++;
        }
        return rows;
    }

    /** The sections of an edition as the form shows them. */
    public static Map<String, String> filled(Edition edition, Words words) {
        Map<String, String> fields = new HashMap<>();
        int row = 1;
        for (Section section : edition.sections()) {
            fields.put(field(row, "id"), String.valueOf(section.id()));
            fields.put(field(row, "name"), section.name());
            fields.put(field(row, "slug"), section.slug());
            fields.put(field(row, "order"), words.number(row));
            row++;
        }
        for (int spare = 0; spare < SPARE; spare++) {
            fields.put(field(row, "name"), "");
            row++;
        }
        return fields;
    }

    private record Row(Sections.Wish wish, int number, int order) {}

    /** What the form asks for, in the order that it asks for. */
    public static List<Sections.Wish> read(FieldChecks checks, Edition edition) {
        List<Row> rows = new ArrayList<>();
        for (int row = 1; row <= rows(checks.typed()); row++) {
            @Nullable Long id = id(checks.raw(field(row, "id")), edition);
            String name = checks.line(field(row, "name"), LONGEST_NAME);
            String slug = checks.raw(field(row, "slug")).strip();
            int order = checks.number(field(row, "order")).orElse(Integer.MAX_VALUE);
            if (id != null || !name.isEmpty()) {
                rows.add(new Row(new Sections.Wish(id, slug, name), row, order));
            }
        }
        checkSlugs(checks, rows, edition);
        if (rows.stream().allMatch(row -> row.wish().name().isEmpty())) {
            checks.wrong(field(1, "name"), "form.sections.none");
        }
        return rows.stream().sorted(Comparator.comparingInt(Row::order)).map(Row::wish).toList();
    }

    private static void checkSlugs(FieldChecks checks, List<Row> rows, Edition edition) {
        Set<Long> named = new HashSet<>();
        rows.forEach(row -> named.add(row.wish().id() == null ? 0L : row.wish().id()));
        Set<String> taken = new HashSet<>();
        for (Section section : edition.sections()) {
            if (!named.contains(section.id())) {
                taken.add(section.slug());
            }
        }
        for (Row row : rows) {
            String slug = row.wish().slug();
            if (slug.isEmpty() || row.wish().name().isEmpty()) {
                continue;
            }
            if (SectionSlugs.RESERVED.contains(slug)) {
                checks.wrong(field(row.number(), "slug"), "form.slug.reserved", slug);
            } else if (!SectionSlugs.allowed(slug)) {
                checks.wrong(field(row.number(), "slug"), "form.slug.form");
            } else if (!taken.add(slug)) {
                checks.wrong(field(row.number(), "slug"), "form.slug.taken", slug);
            }
        }
    }

    /** The same form, told that there are articles in a section that was to go. */
    public static Typed full(FieldChecks checks, Edition edition, long id) {
        Typed typed = checks.typed();
        for (Section section : edition.sections()) {
            for (int row = 1; row <= rows(typed) && section.id() == id; row++) {
                if (typed.value(field(row, "id")).equals(String.valueOf(id))) {
                    checks.wrong(field(row, "name"), "form.section.full", section.name());
                }
            }
        }
        return checks.typed();
    }

    /** Only a section of this edition; another id is as good as none. */
    private static @Nullable Long id(String text, Edition edition) {
        return edition.sections().stream()
                .map(Section::id)
                .filter(id -> String.valueOf(id).equals(text))
                .findFirst()
                .orElse(null);
    }
}
