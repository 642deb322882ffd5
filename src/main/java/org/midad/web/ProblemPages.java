package org.midad.web;

import java.util.Map;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.springframework.stereotype.Component;

/** Pages that say in words what went wrong and what to do. */
@Component
public class ProblemPages {
    private final Editions editions;
    private final Assets assets;
    private final Templates templates;

    ProblemPages(Editions editions, Assets assets, Templates templates) {
        this.editions = editions;
        this.assets = assets;
        this.templates = templates;
    }

    /**
     * The sign-in page for somebody whose session ended while a form was filled in.
     *
     * @param lost whether a file came along, which has to be chosen again
     */
    byte[] signIn(KeptForm kept, String next, boolean lost) {
        Edition edition = editions.first();
        return templates.render(
                "newsroom/signin",
                Map.of(
                        "edition", edition,
                        "words", Words.of(edition),
                        "assets", assets,
                        "next", next,
                        "kept", kept,
                        "lost", lost));
    }

    /**
     * The page for a status and a reason.
     *
     * @param why end of the message key {@code problem.STATUS.why}
     */
    public byte[] page(int status, String why) {
        Edition edition = editions.first();
        Words words = Words.of(edition);
        String title = words.say("problem." + status + ".title");
        return templates.render(
                "site/problem",
                Map.of(
                        "frame",
                        Frame.bare(edition, assets, title),
                        "heading",
                        title,
                        "text",
                        words.say("problem." + status + "." + why)));
    }
}
