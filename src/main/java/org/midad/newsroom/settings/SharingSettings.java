package org.midad.newsroom.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.Sharing;
import org.midad.edition.Sharings;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.OneAtATime;
import org.midad.newsroom.Screens;
import org.midad.newsroom.Typed;
import org.midad.people.Role;
import org.midad.syndication.Card;
import org.midad.syndication.RobotsFile;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Form;
import org.midad.web.Needs;
import org.midad.web.Witness;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** How the paper is shared and found: its picture, proofs for services, files for crawlers. */
@RestController
class SharingSettings {
    private static final String WAY = "/newsroom/settings/sharing";
    private static final int LARGEST = 64 * 1024;

    private final Editions editions;
    private final Sharings sharings;
    private final PictureIn pictures;
    private final Screens screens;
    private final Witness witness;
    private final OneAtATime settings;

    SharingSettings(
            Editions editions,
            Sharings sharings,
            PictureIn pictures,
            Screens screens,
            Witness witness,
            OneAtATime settings) {
        this.editions = editions;
        this.sharings = sharings;
        this.pictures = pictures;
        this.screens = screens;
        this.witness = witness;
        this.settings = settings;
    }

    @Needs(Role.CHIEF)
    @GetMapping(WAY)
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String saved,
            @RequestParam(required = false) @Nullable String said) {
        Typed filled = SharingForm.filled(editions.first().sharing().discovery());
        Map<String, Object> parameters = parameters(request, filled);
        parameters.put("saved", saved != null);
        pictures.say(said).ifPresent(sentence -> parameters.put("said", sentence));
        return screens.page(200, "newsroom/settings/sharing", parameters);
    }

    @Needs(Role.CHIEF)
    @PostMapping(WAY)
    ResponseEntity<byte[]> set(HttpServletRequest request) throws IOException {
        FieldChecks checks = new FieldChecks(Form.read(request, LARGEST), screens.words());
        return settings.save(() -> set(request, checks));
    }

    private ResponseEntity<byte[]> set(HttpServletRequest request, FieldChecks checks) {
        Optional<Sharing.Discovery> wanted = SharingForm.read(checks, screens.words());
        if (wanted.isEmpty()) {
            return again(request, checks.typed());
        }
        Typed now = SharingForm.filled(editions.first().sharing().discovery());
        Optional<Typed> outdated = settings.outdated(checks.typed(), now, "sharing");
        if (outdated.isPresent()) {
            return again(request, outdated.get());
        }
        sharings.set(editions.first().id(), wanted.get());
        witness.settings(request, "sharing");
        return Answers.seeOther(WAY + "?saved=1");
    }

    private ResponseEntity<byte[]> again(HttpServletRequest request, Typed typed) {
        return screens.page(
                typed.status(), "newsroom/settings/sharing", parameters(request, typed));
    }

    @Needs(Role.CHIEF)
    @PostMapping(WAY + "/picture")
    ResponseEntity<byte[]> picture(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String take,
            HttpServletRequest request)
            throws IOException {
        int edition = editions.first().id();
        if (take.equals("out")) {
            sharings.show(edition, null);
            witness.settings(request, "sharing");
            return Answers.seeOther(WAY + "?said=picture-out");
        }
        String said =
                pictures.take(
                        file,
                        Asker.of(request).name(),
                        picture -> {
                            sharings.show(edition, picture.id());
                            witness.settings(request, "sharing");
                        });
        return Answers.seeOther(WAY + "?said=" + said);
    }

    /** A warning about what is set or typed now stands on the screen until it is mended. */
    private Map<String, Object> parameters(HttpServletRequest request, Typed typed) {
        Edition edition = editions.first();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("staffName", Asker.of(request).name());
        parameters.put("typed", typed);
        parameters.put("shutOut", RobotsFile.shutOut(typed.value("robots")));
        parameters.put("card", Card.of(edition).path());
        return parameters;
    }
}
