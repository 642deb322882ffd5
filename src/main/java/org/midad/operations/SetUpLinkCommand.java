package org.midad.operations;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.midad.platform.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code midad set-up-link}: another link by which a newspaper without staff is set up. */
@Command(
        name = "set-up-link",
        mixinStandardHelpOptions = true,
        description = "Prints a new link that sets up a newspaper without staff; older ones die.")
public final class SetUpLinkCommand implements Callable<Integer> {
    @Mixin private DataOption data = new DataOption();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (Workplace work = Workplace.open(data.folder())) {
            String link =
                    work.setUpLinks()
                            .renew(work.address().value().toString())
                            .orElseThrow(
                                    () ->
                                            new Refusal(
                                                    "This newspaper is set up already: ./midad user"
                                                            + " link NAME prints a sign-in link for"
                                                            + " somebody of its staff."));
            Objects.requireNonNull(spec).commandLine().getOut().println(link);
        }
        return 0;
    }
}
