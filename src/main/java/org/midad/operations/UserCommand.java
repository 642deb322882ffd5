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
import org.midad.people.Role;
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
        description = "Adds and lists the people of the newspaper.")
public final class UserCommand implements Runnable {
    /** As {@link org.midad.people.OneTimeLinks} makes them. */
    private static final Duration LINK_STANDS = Duration.ofHours(24);

    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Name one: add, list or link.");
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
        if (name.isBlank()) {
            throw new Refusal("The name is empty: write the person's name after add.");
        }
        Role chosen = role(role);
        try (Workplace work = Workplace.open(data.folder())) {
            StaffMember member = work.staff().add(name.strip(), chosen, email);
            print(
                    "Added "
                            + member.name()
                            + " ("
                            + chosen.code()
                            + "). This link signs them in once, within 24 hours:");
            String link = work.address().value() + work.links().path(member);
            print(link);
            Optional.ofNullable(email)
                    .ifPresent(address -> print(sent(work, member, address, link)));
        }
        return 0;
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
            description = "Prints a new link that signs a person in once.")
    int link(@Parameters(paramLabel = "NAME") String name, @Mixin DataOption data) {
        try (Workplace work = Workplace.open(data.folder())) {
            StaffMember member =
                    work.staff()
                            .named(name)
                            .orElseThrow(
                                    () ->
                                            new Refusal(
                                                    "There is nobody called "
                                                            + name
                                                            + ": ./midad user list shows who is"
                                                            + " there."));
            print(work.address().value() + work.links().path(member));
        }
        return 0;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the people.")
    int list(@Mixin DataOption data) {
        try (Workplace work = Workplace.open(data.folder())) {
            for (StaffMember member : work.staff().all()) {
                print(
                        member.name()
                                + "\t"
                                + member.role().code()
                                + "\t"
                                + (member.email() == null ? "-" : member.email())
                                + "\t"
                                + (member.hasPassword() ? "password" : "no password yet"));
            }
        }
        return 0;
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
