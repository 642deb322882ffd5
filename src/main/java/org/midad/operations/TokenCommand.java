package org.midad.operations;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code midad token}: keys for programs that use the API. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Makes bearer tokens for programs.")
public final class TokenCommand implements Runnable {
    private static final int MOST_DAYS = 3_650;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Name one: create.");
    }

    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = "Prints a new bearer token; it is shown once.")
    int create(
            @Option(names = "--role", required = true) String role,
            @Option(names = "--days", defaultValue = "365") int days,
            @Mixin DataOption data) {
        CommandSpec known = Objects.requireNonNull(spec);
        Role chosen = UserCommand.role(role, known);
        if (days < 1 || days > MOST_DAYS) {
            throw new ParameterException(
                    known.commandLine(), "--days is from 1 to " + MOST_DAYS + ".");
        }
        try (Workplace work = Workplace.open(data.folder())) {
            String token = work.tokens().create(chosen, Duration.ofDays(days));
            work.audit()
                    .note(
                            Audit.Who.COMMAND,
                            Deed.TOKEN_MADE,
                            new Audit.Subject("token", null, chosen.code()));
            known.commandLine().getOut().println(token);
        }
        return 0;
    }
}
