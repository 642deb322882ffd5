package org.midad.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midad.article.Addresses;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.front.Breaking;
import org.midad.front.Front;
import org.midad.front.Slot;
import org.midad.people.Role;
import org.midad.platform.Times;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Open;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first screen of the staff: what waits, and what stands where on the front page. */
@RestController
class Home {
    private static final int NEWEST = 30;

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Front front;
    private final Breaking breaking;
    private final Keeping keeping;
    private final Screens screens;

    Home(
            JdbcClient jdbc,
            Editions editions,
            Front front,
            Breaking breaking,
            Keeping keeping,
            Screens screens) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.front = front;
        this.breaking = breaking;
        this.keeping = keeping;
        this.screens = screens;
    }

    @Open("leads to the address of the home screen, for whoever types a slash at its end")
    @GetMapping("/newsroom/")
    ResponseEntity<byte[]> slash() {
        return ResponseEntity.status(308).location(URI.create("/newsroom")).build();
    }

    @Open("sends whoever is not signed in to the sign-in page")
    @GetMapping("/newsroom")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        if (!(Asker.of(request) instanceof Asker.Member asker)) {
            return Answers.seeOther("/newsroom/sign-in");
        }
        if (asker.member().lacksSecondFactor()) {
            return Answers.seeOther("/newsroom/me?said=required");
        }
        Edition edition = editions.first();
        Map<Long, Slot> placed = front.placed(edition.id());
        @Nullable Long lead =
                placed.entrySet().stream()
                        .filter(entry -> entry.getValue() == Slot.LEAD)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
        HomeView view =
                new HomeView(
                        asker.name(),
                        asker.may(Role.CHIEF),
                        asker.may(Role.EDITOR),
                        waiting(),
                        breaking.current(edition.id()).orElse(null),
                        asker.may(Role.CHIEF) || asker.may(Role.OPERATOR) ? keeping.view() : null,
                        lead,
                        newest(edition, placed));
        return screens.page(200, "newsroom/home", Map.of("view", view));
    }

    private long waiting() {
        return jdbc.sql("select count(*) from comment where state = 'pending'")
                .query(Long.class)
                .single();
    }

    private List<HomeView.Item> newest(Edition edition, Map<Long, Slot> placed) {
        return jdbc.sql(
                        """
                        select a.id, a.slug, s.slug as section_slug, s.name as section_name,
                            a.headline, a.published_at, a.state
                        from article a join section s on s.id = a.section_id
                        where a.edition_id = ?
                        order by coalesce(a.published_at, a.created_at) desc, a.id desc limit ?
                        """)
                .params(edition.id(), NEWEST)
                .query(
                        (rs, i) -> {
                            long id = rs.getLong("id");
                            @Nullable Slot slot = placed.get(id);
                            return new HomeView.Item(
                                    id,
                                    Addresses.article(
                                            rs.getString("section_slug"), rs.getString("slug"), id),
                                    rs.getString("headline"),
                                    rs.getString("section_name"),
                                    Times.maybe(rs, "published_at"),
                                    rs.getString("state"),
                                    slot == Slot.LEAD,
                                    slot != null && slot != Slot.LEAD);
                        })
                .list();
    }
}
