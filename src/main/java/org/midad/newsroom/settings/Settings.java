package org.midad.newsroom.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.PolicyRules;
import org.midad.edition.Section;
import org.midad.edition.Sections;
import org.midad.language.Noun;
import org.midad.language.Zones;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.OneAtATime;
import org.midad.newsroom.Screens;
import org.midad.newsroom.Typed;
import org.midad.people.Role;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Form;
import org.midad.web.Needs;
import org.midad.web.Witness;
import org.midad.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The chief's settings, a page each: the paper, its sections, its way with comments. */
@RestController
class Settings {
    private static final String PAPER = "/newsroom/settings";
    private static final String SECTIONS = PAPER + "/sections";
    private static final String COMMENTS = PAPER + "/comments";
    private static final String SAVED = "?saved=1";
    private static final int LARGEST = 32 * 1024;

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Sections sections;
    private final PolicyRules policy;
    private final Screens screens;
    private final Witness witness;
    private final OneAtATime settings;

    Settings(
            JdbcClient jdbc,
            Editions editions,
            Sections sections,
            PolicyRules policy,
            Screens screens,
            Witness witness,
            OneAtATime settings) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.sections = sections;
        this.policy = policy;
        this.screens = screens;
        this.witness = witness;
        this.settings = settings;
    }

    @Needs(Role.CHIEF)
    @GetMapping(PAPER)
    ResponseEntity<byte[]> paper(
            HttpServletRequest request, @RequestParam(required = false) @Nullable String saved) {
        return paper(request, PaperForm.filled(editions.first()), saved != null);
    }

    @Needs(Role.CHIEF)
    @PostMapping(PAPER)
    ResponseEntity<byte[]> setPaper(HttpServletRequest request) throws IOException {
        FieldChecks checks = checks(request);
        return settings.save(() -> setPaper(request, checks));
    }

    private ResponseEntity<byte[]> setPaper(HttpServletRequest request, FieldChecks checks) {
        Optional<Editions.Profile> profile = PaperForm.read(checks);
        if (profile.isEmpty()) {
            return paper(request, checks.typed(), false);
        }
        Optional<Typed> outdated =
                settings.outdated(checks.typed(), PaperForm.filled(editions.first()), "paper");
        if (outdated.isPresent()) {
            return paper(request, outdated.get(), false);
        }
        editions.set(profile.get());
        witness.settings(request, "paper");
        return Answers.seeOther(PAPER + SAVED);
    }

    @Needs(Role.CHIEF)
    @GetMapping(SECTIONS)
    ResponseEntity<byte[]> sections(
            HttpServletRequest request, @RequestParam(required = false) @Nullable String saved) {
        Typed filled = Typed.of(SectionsForm.filled(editions.first(), screens.words()));
        return sections(request, filled, saved != null);
    }

    @Needs(Role.CHIEF)
    @PostMapping(SECTIONS)
    ResponseEntity<byte[]> setSections(HttpServletRequest request) throws IOException {
        FieldChecks checks = checks(request);
        return settings.save(() -> setSections(request, checks));
    }

    private ResponseEntity<byte[]> setSections(HttpServletRequest request, FieldChecks checks) {
        Edition edition = editions.first();
        List<Sections.Wish> wishes = SectionsForm.read(checks, edition);
        if (!checks.sound()) {
            return sections(request, checks.typed(), false);
        }
        Typed now = Typed.of(SectionsForm.filled(edition, screens.words()));
        Optional<Typed> outdated = settings.outdated(checks.typed(), now, "sections");
        if (outdated.isPresent()) {
            return sections(request, outdated.get(), false);
        }
        return switch (sections.arrange(edition.id(), wishes)) {
            case Sections.Arranged.Done done -> {
                witness.settings(request, "sections");
                yield Answers.seeOther(SECTIONS + SAVED);
            }
            case Sections.Arranged.Full full ->
                    sections(request, SectionsForm.full(checks, edition, full.section()), false);
        };
    }

    @Needs(Role.CHIEF)
    @GetMapping(COMMENTS)
    ResponseEntity<byte[]> comments(
            HttpServletRequest request, @RequestParam(required = false) @Nullable String saved) {
        Typed filled = CommentsForm.filled(editions.first(), screens.words());
        return comments(request, filled, saved != null);
    }

    @Needs(Role.CHIEF)
    @PostMapping(COMMENTS)
    ResponseEntity<byte[]> setComments(HttpServletRequest request) throws IOException {
        FieldChecks checks = checks(request);
        return settings.save(() -> setComments(request, checks));
    }

    private ResponseEntity<byte[]> setComments(HttpServletRequest request, FieldChecks checks) {
        Edition edition = editions.first();
        Optional<CommentsForm.Wanted> wanted = CommentsForm.read(checks, edition, screens.words());
        if (wanted.isEmpty()) {
            return comments(request, checks.typed(), false);
        }
        Typed now = CommentsForm.filled(edition, screens.words());
        Optional<Typed> outdated = settings.outdated(checks.typed(), now, "comments");
        if (outdated.isPresent()) {
            return comments(request, outdated.get(), false);
        }
        editions.receiveComments(wanted.get().comments(), wanted.get().disclaimer());
        policy.replace(edition.id(), wanted.get().policy());
        witness.settings(request, "comments");
        return Answers.seeOther(COMMENTS + SAVED);
    }

    private FieldChecks checks(HttpServletRequest request) throws IOException {
        return new FieldChecks(Form.read(request, LARGEST), screens.words());
    }

    private ResponseEntity<byte[]> paper(HttpServletRequest request, Typed typed, boolean saved) {
        Map<String, Object> parameters = parameters(request, typed, saved);
        parameters.put("zones", Zones.all(screens.words().language()));
        return screens.page(typed.status(), "newsroom/settings/paper", parameters);
    }

    private ResponseEntity<byte[]> sections(
            HttpServletRequest request, Typed typed, boolean saved) {
        Map<String, Object> parameters = parameters(request, typed, saved);
        parameters.put("counts", counts());
        return screens.page(typed.status(), "newsroom/settings/sections", parameters);
    }

    private ResponseEntity<byte[]> comments(
            HttpServletRequest request, Typed typed, boolean saved) {
        return screens.page(
                typed.status(), "newsroom/settings/comments", parameters(request, typed, saved));
    }

    private static Map<String, Object> parameters(
            HttpServletRequest request, Typed typed, boolean saved) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("staffName", Asker.of(request).name());
        parameters.put("typed", typed);
        parameters.put("saved", saved);
        return parameters;
    }

    /** How many articles each section has, in words, by its id as the form carries it. */
    private Map<String, String> counts() {
        Words words = screens.words();
        Map<String, String> counts = new HashMap<>();
        for (Section section : editions.first().sections()) {
            long articles =
                    jdbc.sql("select count(*) from article where section_id = ?")
                            .param(section.id())
                            .query(Long.class)
                            .single();
            counts.put(String.valueOf(section.id()), words.count(Noun.ARTICLE, articles));
        }
        return counts;
    }
}
