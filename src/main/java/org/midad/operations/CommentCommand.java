package org.midad.operations;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.midad.discussion.Erasure;
import org.midad.edition.Edition;
import org.midad.platform.Refusal;
import org.midad.web.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code midad comment}: what a reader may ask the operator for. */
@Command(
        name = "comment",
        mixinStandardHelpOptions = true,
        description = "Erases a comment at its writer's request.")
public final class CommentCommand implements Runnable {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Name it: erase.");
    }

    @Command(
            name = "erase",
            mixinStandardHelpOptions = true,
            description =
                    "Erases text, title, name and personal data of a comment for good; its place in"
                            + " the thread, the replies and the decisions stay.")
    int erase(
            @Parameters(paramLabel = "ID", description = "the number in its link: #comment-ID")
                    String comment,
            @Mixin DataOption data) {
        long id = number(comment);
        try (Workplace work = Workplace.open(data.folder())) {
            Erasure.InPlace instead = instead(work.editions().first());
            Erasure.Outcome outcome =
                    Objects.requireNonNull(
                            work.transaction()
                                    .execute(status -> work.erasure().erase(id, instead)));
            Objects.requireNonNull(spec).commandLine().getOut().println(say(id, outcome));
        }
        return 0;
    }

    private long number(String comment) {
        if (!comment.matches("[0-9]{1,18}")) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "The ID of a comment is the number in its link, after #comment-, not "
                            + comment
                            + ".");
        }
        return Long.parseLong(comment);
    }

    private static Erasure.InPlace instead(Edition edition) {
        Words words = Words.of(edition);
        return new Erasure.InPlace(
                words.say("comment.erased.name"),
                words.say("comment.erased.text"),
                words.language(),
                edition.direction().dir());
    }

    private static String say(long id, Erasure.Outcome outcome) {
        return switch (outcome) {
            case Erasure.Outcome.Done done ->
                    "Erased comment "
                            + id
                            + " below article "
                            + done.article()
                            + ". Backups made before still hold it; see docs/operations/privacy.md.";
            case Erasure.Outcome.Already already ->
                    "Comment " + id + " was erased before; nothing was changed.";
            case Erasure.Outcome.Missing missing ->
                    throw new Refusal(
                            "There is no comment "
                                    + id
                                    + ": the number is in its link, after #comment-.");
        };
    }
}
