package org.midad.newsroom.front;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.midad.article.ArticleId;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.front.Front;
import org.midad.front.Slot;
import org.midad.newsroom.Entrance;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.Role;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Form;
import org.midad.web.Needs;
import org.midad.web.Problem;
import org.midad.web.Witness;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Puts articles into the slots of the front page, from whichever list an editor looks at. */
@RestController
class FrontDesk {
    private static final int LARGEST = 8 * 1024;

    private final Editions editions;
    private final Front front;
    private final Witness witness;

    FrontDesk(Editions editions, Front front, Witness witness) {
        this.editions = editions;
        this.front = front;
        this.witness = witness;
    }

    @Needs(Role.EDITOR)
    @PostMapping("/newsroom/front")
    ResponseEntity<byte[]> place(HttpServletRequest request) throws IOException {
        Form form = Form.read(request, LARGEST);
        long article =
                ArticleId.read(form.get("article"))
                        .orElseThrow(() -> Problem.missing("there is no such article"));
        Edition edition = editions.first();
        String by = Asker.of(request).name();
        boolean known =
                switch (form.get("place")) {
                    case "lead" -> front.place(edition.id(), Slot.LEAD, article, by);
                    case "second" -> front.place(edition.id(), freeSecond(edition), article, by);
                    case "none" -> {
                        front.release(edition.id(), article);
                        yield true;
                    }
                    default -> throw Problem.field("place", "is lead, second or none");
                };
        if (!known) {
            throw Problem.missing("this article is not published");
        }
        witness.note(
                request,
                Deed.FRONT_CHANGED,
                new Audit.Subject("article", String.valueOf(article), form.get("place")));
        return Answers.seeOther(Entrance.inside(form.get("next")));
    }

    /** The first place beside the lead that is free; with none free the last is taken over. */
    private Slot freeSecond(Edition edition) {
        var taken = front.placed(edition.id()).values();
        return List.of(Slot.SECOND_1, Slot.SECOND_2, Slot.SECOND_3).stream()
                .filter(slot -> !taken.contains(slot))
                .findFirst()
                .orElse(Slot.SECOND_3);
    }
}
