package org.midad.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.midad.mail.Letter;
import org.midad.mail.Mail;
import org.midad.mail.MailAddress;
import org.midad.newsroom.SignInLetter;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.PersonRules;
import org.midad.people.Role;
import org.midad.people.Roster;
import org.midad.people.StaffMember;
import org.midad.platform.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code midad user}: the people of the newspaper. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description = "Adds, lists and changes the people of the newspaper.")
public final class UserCommand implements Runnable {
    /** As {@link org.midad.people.OneTimeLinks} makes them. */
    private static final Duration LINK_STANDS = Duration.ofHours(24);

    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Name one: add, list, link, change, suspend, take-back, reset or remove.");
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds a person and prints a link that signs them in once.")
    int add(
            @Parameters(paramLabel = "NAME", description = "as it is to be printed") String name,
            @Option(names = "--role", required = true) String role,
            @Option(names = "--email") @Nullable String email,
            @Mixin DataOption data) {
        String called = sound(name);
        @Nullable String reached = email == null || email.isBlank() ? null : reachable(email);
        Role chosen = role(role);
        try (Workplace work = Workplace.open(data.folder())) {
            StaffMember member = work.staff().add(called, chosen, reached);
            print(
                    "Added "
                            + member.name()
                            + " ("
                            + chosen.code()
                            + "). This link signs them in once, within 24 hours:");
            String link = work.address().value() + work.links().path(member);
            print(link);
            Optional.ofNullable(reached)
                    .ifPresent(address -> print(sent(work, member, address, link)));
            work.audit().note(Audit.Who.COMMAND, Deed.INVITED, Audit.Subject.of(member));
        }
        return 0;
    }

    /** The name, if it can be printed, by the rules of the form. */
    private static String sound(String typed) {
        String name = typed.strip();
        Optional<PersonRules.Fault> fault = PersonRules.name(name);
        if (fault.isPresent()) {
            throw new Refusal(
                    switch (fault.get()) {
                        case EMPTY, FORM -> "The name is empty: write one with letters in it.";
                        case UNREADABLE -> "The name is not one line of plain text: write it anew.";
                        case LONG ->
                                "The name is too long: it has at most "
                                        + PersonRules.LONGEST_NAME
                                        + " letters.";
                    });
        }
        return name;
    }

    private static String reachable(String typed) {
        String email = typed.strip();
        if (PersonRules.email(email).isPresent()) {
            throw new Refusal(
                    "The text after --email is no address: write one such as rima@example.org.");
        }
        return email;
    }

    /** The link goes by mail as well, where there is mail. */
    private static String sent(Workplace work, StaffMember member, String email, String link) {
        Optional<MailAddress> address = MailAddress.read(email);
        if (address.isEmpty()) {
            return email + " is no mail address: pass the link on yourself.";
        }
        Instant until = work.clock().instant().plus(LINK_STANDS);
        Letter letter =
                SignInLetter.of(work.editions().first(), member.name(), address.get(), link, until);
        return switch (work.mail().post(letter)) {
            case Mail.Posted.Waiting waiting ->
                    "It is sent to " + email + " as soon as the newspaper runs.";
            case Mail.Posted.NotSetUp none -> "Mail is not set up: pass the link on yourself.";
        };
    }

    @Command(
            name = "link",
            mixinStandardHelpOptions = true,
            description = {
                "Prints a new link that signs a person in once.",
                "Made on the server, it passes a second factor too: hand it over with care."
            })
    int link(@Parameters(paramLabel = "NAME") String name, @Mixin DataOption data) {
        try (Workplace work = Workplace.open(data.folder())) {
            StaffMember member = named(work, name);
            if (member.standing().suspended()) {
                throw new Refusal(
                        member.name() + " is suspended: ./midad user take-back comes first.");
            }
            String path = work.links().recoveryPath(member);
            work.audit().note(Audit.Who.COMMAND, Deed.LINK_MADE, Audit.Subject.of(member));
            print(work.address().value() + path);
        }
        return 0;
    }

    @Command(
            name = "change",
            mixinStandardHelpOptions = true,
            description = "Changes a person's name, role or e-mail; what is not named stays.")
    int change(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--name", paramLabel = "NEW-NAME") @Nullable String newName,
            @Option(names = "--role") @Nullable String role,
            @Option(names = "--email", description = "empty to forget it") @Nullable String email,
            @Mixin DataOption data) {
        try (Workplace work = Workplace.open(data.folder())) {
            StaffMember member = named(work, name);
            Role chosen = role == null ? member.role() : role(role);
            String called = newName == null ? member.name() : sound(newName);
            @Nullable String reached =
                    email == null ? member.email() : email.isBlank() ? null : reachable(email);
            tell(
                    work.roster().change(member.id(), called, chosen, reached),
                    called + " is " + chosen.code() + ".");
            Deed deed = chosen == member.role() ? Deed.PERSON_CHANGED : Deed.ROLE_CHANGED;
            work.audit().note(Audit.Who.COMMAND, deed, Audit.Subject.of(member));
        }
        return 0;
    }

    @Command(
            name = "suspend",
            mixinStandardHelpOptions = true,
            description = "Ends a person's sessions and closes their way in.")
    int suspend(@Parameters(paramLabel = "NAME") String name, @Mixin DataOption data) {
        try (Workplace work = Workplace.open(data.folder())) {
            StaffMember member = named(work, name);
            tell(work.roster().suspend(member.id()), member.name() + " is suspended.");
            work.audit().note(Audit.Who.COMMAND, Deed.SUSPENDED, Audit.Subject.of(member));
        }
        return 0;
    }

    @Command(
            name = "take-back",
            mixinStandardHelpOptions = true,
            description = "Opens a suspended person's way in again.")
    int takeBack(@Parameters(paramLabel = "NAME") String name, @Mixin DataOption data) {
        try (Workplace work = Workplace.open(data.folder())) {
            StaffMember member = named(work, name);
            tell(work.roster().takeBack(member.id()), member.name() + " may sign in again.");
            work.audit().note(Audit.Who.COMMAND, Deed.TAKEN_BACK, Audit.Subject.of(member));
        }
        return 0;
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Takes a person off the staff for good; what they did keeps their name.")
    int remove(@Parameters(paramLabel = "NAME") String name, @Mixin DataOption data) {
        try (Workplace work = Workplace.open(data.folder())) {
            StaffMember member = named(work, name);
            tell(work.roster().remove(member.id()), member.name() + " has left the staff.");
            work.audit().note(Audit.Who.COMMAND, Deed.REMOVED, Audit.Subject.of(member));
        }
        return 0;
    }

    @Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            description = {
                "Takes a person's second factor and passkeys away and ends their sessions:",
                "for who lost phone and recovery codes."
            })
    int reset(@Parameters(paramLabel = "NAME") String name, @Mixin DataOption data) {
        try (Workplace work = Workplace.open(data.folder())) {
            StaffMember member = named(work, name);
            work.secondFactors().reset(member);
            work.audit()
                    .note(Audit.Who.COMMAND, Deed.SECOND_FACTOR_RESET, Audit.Subject.of(member));
            print(member.name() + " has no second factor any more.");
        }
        return 0;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the people.")
    int list(@Mixin DataOption data) {
        try (Workplace work = Workplace.open(data.folder())) {
            for (StaffMember member : work.staff().all()) {
                print(
                        String.join(
                                "\t",
                                member.name(),
                                member.role().code(),
                                member.email() == null ? "-" : member.email(),
                                member.hasPassword() ? "password" : "no password yet",
                                member.standing().suspended() ? "suspended" : "active"));
            }
        }
        return 0;
    }

    private static StaffMember named(Workplace work, String name) {
        return work.staff()
                .named(name)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "There is nobody called "
                                                + name
                                                + ": ./midad user list shows who is there."));
    }

    private void tell(Roster.Outcome outcome, String done) {
        switch (outcome) {
            case Roster.Outcome.Done ok -> print(done);
            case Roster.Outcome.LastChief last ->
                    throw new Refusal(
                            "This is the last chief: make somebody else chief first, with ./midad"
                                    + " user change NAME --role chief.");
            case Roster.Outcome.NameTaken taken ->
                    throw new Refusal("Somebody else has that name: choose another.");
            case Roster.Outcome.Missing missing ->
                    throw new Refusal("That person has just left the staff.");
        }
    }

    private void print(String line) {
        Objects.requireNonNull(spec).commandLine().getOut().println(line);
    }

    /** The role that a person wrote, or a wrong-use message that lists them all. */
    private Role role(String code) {
        return role(code, Objects.requireNonNull(spec));
    }

    static Role role(String code, CommandSpec spec) {
        return Role.named(code)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "There is no role "
                                                + code
                                                + "; the roles are "
                                                + Arrays.stream(Role.values())
                                                        .map(Role::code)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }
}
