package org.midad.newsroom.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.midad.edition.SectionSlugs;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.Typed;
import org.midad.standing.Preset;
import org.midad.standing.StandingPage;
import org.midad.standing.StandingPages;
import org.midad.web.Words;

/** The form of one standing page. */
final class PageForm {
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 50_000;
    private static final int LAST = 99;

    /** The address of the form of a new page. */
    static final String NEW = "new";

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private PageForm() {}

    static Typed filled(StandingPage page, Words words) {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", page.title());
        fields.put("text", page.text());
        fields.put("order", words.number(page.position()));
        fields.put("revision", String.valueOf(page.revision()));
        if (page.shown()) {
            fields.put("shown", "1");
        }
        return Typed.of(fields);
    }

    /** What is offered of a page that nobody saved yet. */
    static Typed offered(Preset preset, Words words) {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", title(preset, words));
        fields.put("text", preset.text(words.language()));
        fields.put("order", words.number(preset.position()));
        fields.put("revision", "0");
        return Typed.of(fields);
    }

    static Typed blank(List<StandingPage> pages, Words words) {
        int last =
                Math.max(
                        Preset.values().length,
                        pages.stream().mapToInt(StandingPage::position).max().orElse(0));
        Map<String, String> fields = new HashMap<>();
        fields.put("order", words.number(Math.min(last + 1, LAST)));
        fields.put("revision", "0");
        return Typed.of(fields);
    }

    static String title(Preset preset, Words words) {
        return words.say("pages.preset." + preset.slug());
    }

    /** The revision that the text was made from; 0 for none. */
    static int revision(FieldChecks checks) {
        String text = checks.raw("revision");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** What the form asks for of the page with this slug, if everything in it is right. */
    static Optional<StandingPages.Wish> read(FieldChecks checks, String slug, Words words) {
        String title = checks.needed("title", LONGEST_TITLE);
        String text = checks.text("text", LONGEST_TEXT);
        boolean shown = !checks.raw("shown").isEmpty();
        if (shown && text.isBlank()) {
            checks.wrong("text", "pages.empty");
        }
        int unwritten = text.indexOf(Preset.TO_WRITE);
        if (shown && unwritten >= 0) {
            checks.wrong("text", "pages.unwritten", quoted(text.substring(unwritten)));
        }
        OptionalInt order = checks.number("order");
        if (order.isEmpty() || order.getAsInt() < 1 || order.getAsInt() > LAST) {
            checks.wrong("order", "form.number", words.number(1), words.number(LAST));
        }
        return checks.sound()
                ? Optional.of(new StandingPages.Wish(slug, title, text, shown, order.getAsInt()))
                : Optional.empty();
    }

    /** The first thing that is still to be written, short. */
    private static String quoted(String rest) {
        int end = rest.indexOf(']');
        String whole = end < 0 ? rest.lines().findFirst().orElse("") : rest.substring(0, end + 1);
        String line = whole.replace('\n', ' ');
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE) + "…";
    }

    /** The slug for a new page: as typed, or made of the title where none was typed. */
    static String slug(FieldChecks checks, Set<String> taken) {
        String typed = checks.raw("slug").strip();
        if (typed.isEmpty()) {
            return SectionSlugs.fresh(checks.raw("title"), taken::contains);
        }
        if (!SLUG.matcher(typed).matches()) {
            checks.wrong("slug", "pages.slug.form");
        } else if (taken.contains(typed)) {
            taken(checks, typed);
        }
        return typed;
    }

    /** Tells that another page stands at this address. */
    static void taken(FieldChecks checks, String slug) {
        checks.wrong("slug", "pages.slug.taken", slug);
    }
}
