package org.midad.newsroom.setup;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.Sections;
import org.midad.language.Country;
import org.midad.language.Zones;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.Typed;
import org.midad.newsroom.settings.PaperForm;
import org.midad.newsroom.settings.SectionsForm;
import org.midad.people.PasswordRules;
import org.midad.web.Words;

/** What the set-up page asks. */
final class SetUpForm {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_MOTTO = 120;

    private SetUpForm() {}

    /** A form that was sent: what it asks for, if everything in it is right. */
    record Sent(Typed typed, Founding.@Nullable Paper paper, Founding.@Nullable Chief chief) {}

    /** The form as it is first seen: the preset sections, and nothing that has to be deleted. */
    static Typed blank(Edition edition, Words words) {
        Map<String, String> fields = new HashMap<>(SectionsForm.filled(edition, words));
        fields.put("name", edition.name().equals(Editions.UNNAMED) ? "" : edition.name());
        return Typed.of(fields);
    }

    /** Reads and checks all of it, so that everything that is wrong is told at once. */
    static Sent read(FieldChecks checks, Edition edition) {
        String name = checks.needed("name", LONGEST_NAME);
        String motto = checks.line("motto", LONGEST_MOTTO);
        Country country = checks.chosen("country", PaperForm::country);
        Optional<ZoneId> zone = zone(checks, country);
        Founding.Chief chief = chief(checks);
        List<Sections.Wish> sections = SectionsForm.read(checks, edition);
        if (!checks.sound() || country == null || zone.isEmpty()) {
            return new Sent(checks.typed(), null, null);
        }
        return new Sent(
                checks.typed(),
                new Founding.Paper(name, motto, country, zone.get(), sections),
                chief);
    }

    /** Left alone, it is the country's own. */
    private static Optional<ZoneId> zone(FieldChecks checks, @Nullable Country country) {
        if (checks.raw("zone").isEmpty()) {
            return Optional.ofNullable(country).map(Country::zone);
        }
        return Optional.ofNullable(checks.chosen("zone", Zones::of));
    }

    private static Founding.Chief chief(FieldChecks checks) {
        String name = checks.person("chief");
        String email = checks.email("email");
        String password = checks.raw("password");
        PasswordRules.flaw(password, List.of(name, checks.raw("name"), checks.raw("email")))
                .ifPresent(flaw -> checks.wrong("password", "newsroom.password." + flaw.code()));
        return new Founding.Chief(name, email, password);
    }
}
