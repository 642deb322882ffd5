package org.midad.newsroom.setup;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.Sections;
import org.midad.language.Country;
import org.midad.language.Tanween;
import org.midad.people.Role;
import org.midad.people.SetUpLinks;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a newspaper of an empty one: its name, sections and first editor, all or nothing. */
@Component
class Founding {
    private final SetUpLinks links;
    private final Editions editions;
    private final Sections sections;
    private final Staff staff;
    private final TransactionTemplate transaction;

    Founding(
            SetUpLinks links,
            Editions editions,
            Sections sections,
            Staff staff,
            TransactionTemplate transaction) {
        this.links = links;
        this.editions = editions;
        this.sections = sections;
        this.staff = staff;
        this.transaction = transaction;
    }

    /** The paper as its founder wants it. */
    record Paper(
            String name,
            String motto,
            Country country,
            ZoneId zone,
            List<Sections.Wish> sections) {}

    /** Who becomes its chief. */
    record Chief(String name, @Nullable String email, String password) {}

    /** What came of it. */
    sealed interface Outcome {
        /** The newspaper is there, and this is its chief. */
        record Founded(StaffMember chief) implements Outcome {}

        /** The link was used, has expired, or somebody else was quicker. */
        record Dead() implements Outcome {}

        /** There are articles in a section that was to go. */
        record Full(long section) implements Outcome {}
    }

    Outcome found(String secret, Paper paper, Chief chief) {
        Outcome outcome =
                Objects.requireNonNull(
                        transaction.execute(status -> found(secret, paper, chief, status)));
        if (outcome instanceof Outcome.Founded) {
            links.forget();
        }
        return outcome;
    }

    private Outcome found(String secret, Paper paper, Chief chief, TransactionStatus status) {
        if (!links.use(secret)) {
            return new Outcome.Dead();
        }
        Edition edition = editions.first();
        if (sections.arrange(edition.id(), paper.sections())
                instanceof Sections.Arranged.Full full) {
            status.setRollbackOnly();
            return new Outcome.Full(full.section());
        }
        editions.set(
                new Editions.Profile(
                        edition.language(),
                        paper.name(),
                        paper.motto(),
                        paper.country(),
                        paper.zone(),
                        paper.country().numerals(),
                        tanween(paper.country()),
                        edition.callOuts()));
        StaffMember member = staff.add(chief.name(), Role.CHIEF, chief.email());
        staff.setPassword(member.id(), chief.password());
        editions.founded();
        return new Outcome.Founded(member);
    }

    /** Papers of Egypt print it on the alef; the settings have the choice. */
    private static Tanween tanween(Country country) {
        return country.iso().equals("EG") ? Tanween.ON_ALEF : Tanween.BEFORE_ALEF;
    }
}
