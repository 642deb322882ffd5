package org.midad.newsroom.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.Ground;
import org.midad.edition.Looks;
import org.midad.media.Darkroom;
import org.midad.media.Logos;
import org.midad.media.Plate;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.OneAtATime;
import org.midad.newsroom.Screens;
import org.midad.newsroom.Typed;
import org.midad.people.Role;
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
import org.springframework.web.multipart.MultipartFile;

/** The chief's settings of how the paper looks: colours, logos, foot. */
@RestController
class LookScreen {
    private static final String LOOK = "/newsroom/settings/look";
    private static final String SAVED = LOOK + "?saved=1";
    private static final int LARGEST = 32 * 1024;

    /** A logo of more bytes is a photograph, or was drawn for a wall. */
    private static final int LARGEST_LOGO = 5 * 1024 * 1024;

    private final Editions editions;
    private final Looks looks;
    private final Darkroom darkroom;
    private final Logos logos;
    private final Screens screens;
    private final Witness witness;
    private final OneAtATime settings;

    LookScreen(
            Editions editions,
            Looks looks,
            Darkroom darkroom,
            Logos logos,
            Screens screens,
            Witness witness,
            OneAtATime settings) {
        this.editions = editions;
        this.looks = looks;
        this.darkroom = darkroom;
        this.logos = logos;
        this.screens = screens;
        this.witness = witness;
        this.settings = settings;
    }

    @Needs(Role.CHIEF)
    @GetMapping(LOOK)
    ResponseEntity<byte[]> show(
            HttpServletRequest request, @RequestParam(required = false) @Nullable String saved) {
        return page(request, LookForm.filled(editions.first()), saved != null);
    }

    @Needs(Role.CHIEF)
    @PostMapping(LOOK)
    ResponseEntity<byte[]> set(HttpServletRequest request) throws IOException {
        FieldChecks checks = new FieldChecks(Form.read(request, LARGEST), screens.words());
        return settings.save(() -> set(request, checks));
    }

    private ResponseEntity<byte[]> set(HttpServletRequest request, FieldChecks checks) {
        Edition edition = editions.first();
        Optional<LookForm.Wanted> wanted = LookForm.read(checks, edition, screens.words());
        if (wanted.isEmpty()) {
            return page(request, LookForm.again(checks), false);
        }
        Optional<Typed> outdated =
                settings.outdated(LookForm.again(checks), LookForm.filled(edition), "appearance");
        if (outdated.isPresent()) {
            return page(request, outdated.get(), false);
        }
        looks.set(edition.id(), wanted.get().colours(), wanted.get().imprint());
        witness.settings(request, "appearance");
        return Answers.seeOther(SAVED);
    }

    @Needs(Role.CHIEF)
    @PostMapping(LOOK + "/logo/{code}")
    ResponseEntity<byte[]> setLogo(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String take,
            HttpServletRequest request)
            throws IOException {
        Ground ground = ground(code);
        int edition = editions.first().id();
        if (take.equals("out")) {
            looks.setLogo(edition, ground, null);
            witness.settings(request, "appearance");
            return Answers.seeOther(SAVED);
        }
        if (file == null || file.isEmpty()) {
            return refused(request, ground, "none");
        }
        if (file.getSize() > LARGEST_LOGO) {
            return refused(request, ground, "heavy");
        }
        return switch (darkroom.engrave(file.getBytes())) {
            case Plate.Refused refused -> refused(request, ground, refused.why().code());
            case Plate.Made made -> {
                String logo = logos.keep(made, Asker.of(request).name());
                looks.setLogo(edition, ground, logo);
                witness.settings(request, "appearance");
                yield Answers.seeOther(SAVED);
            }
        };
    }

    private static Ground ground(String code) {
        for (Ground ground : Ground.values()) {
            if (ground.code().equals(code)) {
                return ground;
            }
        }
        throw Problem.missing("there is nothing at this address");
    }

    private ResponseEntity<byte[]> refused(HttpServletRequest request, Ground ground, String why) {
        Map<String, String> problem =
                Map.of(
                        LookForm.field("logo", ground),
                        screens.words().say("appearance.logo." + why));
        return page(request, new Typed(LookForm.filled(editions.first()).fields(), problem), false);
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, Typed typed, boolean saved) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("staffName", Asker.of(request).name());
        parameters.put("typed", typed);
        parameters.put("saved", saved);
        return screens.page(typed.status(), "newsroom/settings/look", parameters);
    }
}
