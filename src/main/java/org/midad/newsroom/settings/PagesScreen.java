package org.midad.newsroom.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Editions;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.Screens;
import org.midad.newsroom.Typed;
import org.midad.people.Role;
import org.midad.standing.Preset;
import org.midad.standing.StandingPage;
import org.midad.standing.StandingPages;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Form;
import org.midad.web.Needs;
import org.midad.web.Problem;
import org.midad.web.Witness;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The chief's list of the paper's standing pages, and the form of each. */
@RestController
class PagesScreen {
    private static final String PAGES = "/newsroom/settings/pages";
    private static final String SAVED = PAGES + "?saved=1";

    /** Fifty thousand letters, six bytes each as forms send them, and the rest of the form. */
    private static final int LARGEST = 512 * 1024;

    private final Editions editions;
    private final StandingPages pages;
    private final Screens screens;
    private final Witness witness;

    PagesScreen(Editions editions, StandingPages pages, Screens screens, Witness witness) {
        this.editions = editions;
        this.pages = pages;
        this.screens = screens;
        this.witness = witness;
    }

    @Needs(Role.CHIEF)
    @GetMapping(PAGES)
    ResponseEntity<byte[]> list(
            HttpServletRequest request, @RequestParam(required = false) @Nullable String saved) {
        Map<String, Object> parameters = parameters(request, Typed.of(Map.of()));
        parameters.put("saved", saved != null);
        parameters.put("rows", rows());
        return screens.page(200, "newsroom/settings/pages", parameters);
    }

    private List<PageRow> rows() {
        List<StandingPage> saved = pages.all(editions.first().id());
        List<PageRow> rows = new ArrayList<>();
        for (StandingPage page : saved) {
            rows.add(
                    new PageRow(
                            page.slug(),
                            page.title(),
                            page.position(),
                            page.shown()
                                    ? PageRow.State.SHOWN
                                    : page.body().isEmpty()
                                            ? PageRow.State.EMPTY
                                            : PageRow.State.HIDDEN));
        }
        for (Preset preset : Preset.values()) {
            if (saved.stream().noneMatch(page -> page.slug().equals(preset.slug()))) {
                rows.add(
                        new PageRow(
                                preset.slug(),
                                PageForm.title(preset, screens.words()),
                                preset.position(),
                                PageRow.State.OFFERED));
            }
        }
        rows.sort(Comparator.comparingInt(PageRow::position));
        return rows;
    }

    @Needs(Role.CHIEF)
    @GetMapping(PAGES + "/" + PageForm.NEW)
    ResponseEntity<byte[]> blank(HttpServletRequest request) {
        List<StandingPage> all = pages.all(editions.first().id());
        return form(200, request, null, PageForm.blank(all, screens.words()), null);
    }

    @Needs(Role.CHIEF)
    @PostMapping(PAGES + "/" + PageForm.NEW)
    ResponseEntity<byte[]> create(HttpServletRequest request) throws IOException {
        FieldChecks checks = checks(request);
        String slug = PageForm.slug(checks, taken());
        Optional<StandingPages.Wish> wish = PageForm.read(checks, slug, screens.words());
        if (wish.isEmpty()) {
            return form(422, request, null, checks.typed(), null);
        }
        return switch (pages.save(editions.first().id(), 0, wish.get(), by(request))) {
            case StandingPages.Saved.Done done -> saved(request);
            case StandingPages.Saved.Outdated outdated -> {
                PageForm.taken(checks, slug);
                yield form(422, request, null, checks.typed(), null);
            }
        };
    }

    private ResponseEntity<byte[]> saved(HttpServletRequest request) {
        witness.settings(request, "pages");
        return Answers.seeOther(SAVED);
    }

    private Set<String> taken() {
        Set<String> taken = new HashSet<>(Set.of(PageForm.NEW));
        for (Preset preset : Preset.values()) {
            taken.add(preset.slug());
        }
        pages.all(editions.first().id()).forEach(page -> taken.add(page.slug()));
        return taken;
    }

    @Needs(Role.CHIEF)
    @GetMapping(PAGES + "/{slug}")
    ResponseEntity<byte[]> show(@PathVariable String slug, HttpServletRequest request) {
        Typed filled =
                pages.find(editions.first().id(), slug)
                        .map(page -> PageForm.filled(page, screens.words()))
                        .or(() -> Preset.of(slug).map(p -> PageForm.offered(p, screens.words())))
                        .orElseThrow(PagesScreen::gone);
        return form(200, request, slug, filled, null);
    }

    @Needs(Role.CHIEF)
    @PostMapping(PAGES + "/{slug}")
    ResponseEntity<byte[]> save(@PathVariable String slug, HttpServletRequest request)
            throws IOException {
        FieldChecks checks = checks(request);
        int edition = editions.first().id();
        if (Preset.of(slug).isEmpty() && pages.find(edition, slug).isEmpty()) {
            throw gone();
        }
        Optional<StandingPages.Wish> wish = PageForm.read(checks, slug, screens.words());
        if (wish.isEmpty()) {
            return form(422, request, slug, checks.typed(), null);
        }
        return switch (pages.save(edition, PageForm.revision(checks), wish.get(), by(request))) {
            case StandingPages.Saved.Done done -> saved(request);
            case StandingPages.Saved.Outdated outdated ->
                    form(409, request, slug, checks.typed(), outdated.theirs());
        };
    }

    private FieldChecks checks(HttpServletRequest request) throws IOException {
        return new FieldChecks(Form.read(request, LARGEST), screens.words());
    }

    private static String by(HttpServletRequest request) {
        return Asker.of(request).name();
    }

    private static Problem gone() {
        return Problem.missing("there is no such page");
    }

    /**
     * The form of a page.
     *
     * @param slug null for a new page
     * @param theirs what somebody else saved meanwhile; saving again replaces it, knowingly
     */
    private ResponseEntity<byte[]> form(
            int status,
            HttpServletRequest request,
            @Nullable String slug,
            Typed typed,
            @Nullable StandingPage theirs) {
        Map<String, Object> parameters = parameters(request, typed);
        parameters.put("slug", slug);
        parameters.put("theirs", theirs);
        return screens.page(status, "newsroom/settings/page", parameters);
    }

    private static Map<String, Object> parameters(HttpServletRequest request, Typed typed) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("staffName", by(request));
        parameters.put("typed", typed);
        return parameters;
    }
}
