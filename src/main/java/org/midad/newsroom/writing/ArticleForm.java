package org.midad.newsroom.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.midad.article.BodyText;
import org.midad.article.Byline;
import org.midad.article.Content;
import org.midad.article.Dateline;
import org.midad.article.Kind;
import org.midad.article.LeadPicture;
import org.midad.edition.Edition;
import org.midad.language.Folding;
import org.midad.language.PastedText;
import org.midad.language.Texts;
import org.midad.web.Form;

/**
 * An article as typed into the form: every field as a text, so that whatever is wrong with it, the
 * writer gets it back as it was.
 *
 * @param fields by their names in the form; a missing one is empty
 */
record ArticleForm(Map<String, String> fields) {
    /** Names beside which a role can be chosen; more are possible, one more row each time. */
    static final int FEWEST_WRITERS = 2;

    /** Roles that the form offers; others that came by import or program stay as they are. */
    static final List<String> ROLES =
            List.of("reporter", "writer", "translator", "editor", "photographer");

    static final List<String> LANGUAGES = List.of("ar", "fr", "en");

    private static final Set<String> SEEN =
            Set.of(
                    "kicker",
                    "headline",
                    "shortHeadline",
                    "lead",
                    "place",
                    "body",
                    "credits",
                    "tags",
                    "caption",
                    "credit",
                    "alt");

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_LEAD = 2_000;
    private static final Pattern COMMAS = Pattern.compile("[,،\\n]");
    private static final List<String> LINES =
            List.of("headline", "kicker", "shortHeadline", "place", "caption", "credit", "alt");

    private static final int LONGEST_BODY = 400_000;
    private static final int LONGEST_LIST = 2_000;

    ArticleForm {
        fields = Map.copyOf(fields);
    }

    /** As sent, without what word processors leave in a text that is pasted from them. */
    static ArticleForm of(Form form) {
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.replaceAll((name, text) -> label(name).isPresent() ? PastedText.clean(text) : text);
        return new ArticleForm(fields);
    }

    /** Whether this is not letter by letter what was sent. */
    boolean cleaned(Form form) {
        return !fields.equals(form.fields());
    }

    /** The message key's end for a field that writers see; empty for the others. */
    static Optional<String> label(String field) {
        if (field.startsWith("writer")) {
            return Optional.of("byline");
        }
        return SEEN.contains(field) ? Optional.of(field) : Optional.empty();
    }

    /** An empty form. */
    static ArticleForm blank(Edition edition) {
        return new ArticleForm(Map.of("language", edition.language(), "kind", "news"));
    }

    static ArticleForm of(Content content) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("language", content.language());
        fields.put("section", content.section());
        fields.put("kind", content.kind().code());
        put(fields, "kicker", content.kicker());
        fields.put("headline", content.headline());
        put(fields, "shortHeadline", content.shortHeadline());
        put(fields, "lead", content.lead());
        for (int i = 0; i < content.byline().size(); i++) {
            fields.put("writer" + i, content.byline().get(i).name());
            fields.put("role" + i, content.byline().get(i).role());
        }
        put(fields, "place", content.dateline() == null ? null : content.dateline().place());
        fields.put("body", BodyText.of(content.body()));
        fields.put("credits", String.join("، ", content.credits()));
        fields.put("tags", String.join("، ", content.tags()));
        LeadPicture picture = content.picture();
        if (picture != null) {
            fields.put("picture", picture.media());
            put(fields, "caption", picture.caption());
            put(fields, "credit", picture.credit());
            put(fields, "alt", picture.alt());
        }
        return new ArticleForm(fields);
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        fields.put(name, value == null ? "" : value);
    }

    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    /** How many rows for names the form shows: one more than are filled. */
    int writers() {
        int filled = 0;
        while (!get("writer" + filled).isBlank()) {
            filled++;
        }
        return Math.max(FEWEST_WRITERS, filled + 1);
    }

    /**
     * What keeps this from being saved, by field: a message key each. Anything else is saved: a
     * draft may be unfinished.
     */
    Map<String, String> problems(Edition edition) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (Folding.fold(get("headline")).isBlank()) {
            problems.put("headline", "write.problem.headline");
        }
        if (edition.section(get("section")).isEmpty()) {
            problems.put("section", "write.problem.section");
        }
        for (String line : LINES) {
            if (get(line).length() > LONGEST_LINE) {
                problems.putIfAbsent(line, "write.problem.long");
            }
        }
        Map.of(
                        "lead",
                        LONGEST_LEAD,
                        "body",
                        LONGEST_BODY,
                        "tags",
                        LONGEST_LIST,
                        "credits",
                        LONGEST_LIST)
                .forEach(
                        (name, most) -> {
                            if (get(name).length() > most) {
                                problems.putIfAbsent(name, "write.problem.long");
                            }
                        });
        for (int i = 0; i < writers(); i++) {
            if (get("writer" + i).length() > LONGEST_LINE) {
                problems.putIfAbsent("writer" + i, "write.problem.long");
            }
        }
        fields.forEach(
                (name, value) -> {
                    if (Texts.problem(value).isPresent()) {
                        problems.putIfAbsent(name, "write.problem.unreadable");
                    }
                });
        return problems;
    }

    /**
     * The content that this form says; what the form does not show stays as it was.
     *
     * @param before the content that was edited; null for a new article
     */
    Content content(@Nullable Content before) {
        return new Content(
                LANGUAGES.contains(get("language")) || before == null
                        ? language()
                        : before.language(),
                get("section"),
                kind(),
                line("kicker"),
                String.valueOf(line("headline")),
                line("shortHeadline"),
                filled("lead").orElse(null),
                byline(),
                dateline(before),
                picture(),
                BodyText.read(get("body"), before == null ? List.of() : before.body()),
                list("credits"),
                before == null ? List.of() : before.attributions(),
                list("tags"),
                before == null ? null : before.disclaimer(),
                before == null ? null : before.slug());
    }

    private String language() {
        return LANGUAGES.contains(get("language")) ? get("language") : LANGUAGES.getFirst();
    }

    private Kind kind() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.code().equals(get("kind")))
                .findFirst()
                .orElse(Kind.NEWS);
    }

    private Optional<String> filled(String name) {
        return Optional.of(get(name).strip()).filter(value -> !value.isEmpty());
    }

    private @Nullable String line(String name) {
        return filled(name).map(value -> value.replace('\n', ' ')).orElse(null);
    }

    private List<Byline> byline() {
        List<Byline> byline = new ArrayList<>();
        for (int i = 0; fields.containsKey("writer" + i); i++) {
            String name = line("writer" + i);
            if (name != null) {
                byline.add(new Byline(name, get("role" + i)));
            }
        }
        return byline;
    }

    private @Nullable Dateline dateline(@Nullable Content before) {
        Dateline known = before == null ? null : before.dateline();
        String place = line("place");
        if (known == null) {
            return place == null ? null : new Dateline(place, null);
        }
        return place == null && known.date() == null ? null : new Dateline(place, known.date());
    }

    private @Nullable LeadPicture picture() {
        return filled("picture")
                .map(media -> new LeadPicture(media, line("caption"), line("credit"), line("alt")))
                .orElse(null);
    }

    private List<String> list(String name) {
        return COMMAS.splitAsStream(get(name))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
