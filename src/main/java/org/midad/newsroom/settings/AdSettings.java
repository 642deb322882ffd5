package org.midad.newsroom.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.edition.AdPosition;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.Sharing;
import org.midad.edition.Sharings;
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

/** The places for advertisements, a page each. */
@RestController
class AdSettings {
    private static final String WAY = "/newsroom/settings/ads";
    private static final int LARGEST = 32 * 1024;

    private final Editions editions;
    private final Sharings sharings;
    private final PictureIn pictures;
    private final Screens screens;
    private final Witness witness;
    private final OneAtATime settings;

    AdSettings(
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
    ResponseEntity<byte[]> all(
            HttpServletRequest request, @RequestParam(required = false) @Nullable String saved) {
        Map<String, Object> parameters = parameters(request, Typed.of(Map.of()));
        parameters.put("saved", saved != null);
        return screens.page(200, "newsroom/settings/ads", parameters);
    }

    @Needs(Role.CHIEF)
    @GetMapping(WAY + "/{place}")
    ResponseEntity<byte[]> one(
            HttpServletRequest request,
            @PathVariable String place,
            @RequestParam(required = false) @Nullable String said) {
        Edition edition = editions.first();
        AdPosition ad = edition.sharing().at(place(place));
        Map<String, Object> parameters =
                parameters(request, AdForm.filled(ad, edition, screens.words()));
        parameters.put("ad", ad);
        pictures.say(said).ifPresent(sentence -> parameters.put("said", sentence));
        return screens.page(200, "newsroom/settings/ad", parameters);
    }

    @Needs(Role.CHIEF)
    @PostMapping(WAY + "/{place}")
    ResponseEntity<byte[]> set(HttpServletRequest request, @PathVariable String place)
            throws IOException {
        AdPosition.Place where = place(place);
        FieldChecks checks = new FieldChecks(Form.read(request, LARGEST), screens.words());
        return settings.save(() -> set(request, where, checks));
    }

    private ResponseEntity<byte[]> set(
            HttpServletRequest request, AdPosition.Place place, FieldChecks checks) {
        Edition edition = editions.first();
        AdPosition before = edition.sharing().at(place);
        Optional<AdPosition> wanted = AdForm.read(checks, edition, before);
        if (wanted.isEmpty()) {
            return again(request, before, checks.typed());
        }
        Optional<Typed> outdated =
                settings.outdated(
                        checks.typed(), AdForm.filled(before, edition, screens.words()), "ads");
        if (outdated.isPresent()) {
            return again(request, before, outdated.get());
        }
        sharings.set(edition.id(), wanted.get());
        witness.settings(request, "ads");
        return Answers.seeOther(WAY + "?saved=1");
    }

    private ResponseEntity<byte[]> again(
            HttpServletRequest request, AdPosition before, Typed typed) {
        Map<String, Object> parameters = parameters(request, typed);
        parameters.put("ad", before);
        return screens.page(typed.status(), "newsroom/settings/ad", parameters);
    }

    @Needs(Role.CHIEF)
    @PostMapping(WAY + "/{place}/picture")
    ResponseEntity<byte[]> picture(
            @PathVariable String place,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String take,
            HttpServletRequest request)
            throws IOException {
        AdPosition.Place where = place(place);
        String said = "picture-out";
        if (take.equals("out")) {
            put(where, null);
            witness.settings(request, "ads");
        } else {
            said =
                    pictures.take(
                            file,
                            Asker.of(request).name(),
                            picture -> {
                                put(where, picture);
                                witness.settings(request, "ads");
                            });
        }
        return Answers.seeOther(WAY + "/" + where.code() + "?said=" + said);
    }

    /** A place whose picture is taken out shows it no longer. */
    private void put(AdPosition.Place place, Sharing.@Nullable Picture picture) {
        Edition edition = editions.first();
        AdPosition ad = edition.sharing().at(place);
        AdPosition.PictureAd old = ad.picture();
        boolean empty = picture == null && ad.shows() == AdPosition.Shows.PICTURE;
        sharings.set(
                edition.id(),
                new AdPosition(
                        place,
                        empty ? AdPosition.Shows.NOTHING : ad.shows(),
                        ad.paragraph(),
                        ad.sections(),
                        new AdPosition.PictureAd(picture, old.link(), old.alt()),
                        ad.frame()));
    }

    private static AdPosition.Place place(String code) {
        return Arrays.stream(AdPosition.Place.values())
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.missing("there is no place of this name"));
    }

    private static Map<String, Object> parameters(HttpServletRequest request, Typed typed) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("staffName", Asker.of(request).name());
        parameters.put("typed", typed);
        return parameters;
    }
}
