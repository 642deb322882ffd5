package org.midad.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.midad.article.Block;
import org.midad.article.BodyText;
import org.midad.edition.Editions;
import org.midad.platform.Change;
import org.midad.platform.Outbox;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The standing pages that somebody saved. */
public class StandingPages {
    /** Readers see another text of a page. */
    public static final String SHOWN = "standing.shown";

    /** Readers see a page no longer. */
    public static final String HIDDEN = "standing.hidden";

    private static final TypeReference<List<Block>> BODY = new TypeReference<>() {};
    private static final String SELECT =
            """
            select id, slug, title, body, shown, position, revision, saved_by, saved_at
            from standing_page\s""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final JsonMapper json;
    private final Clock clock;

    public StandingPages(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Outbox outbox,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A page as somebody wants it.
     *
     * @param text as typed, see {@link BodyText}
     */
    public record Wish(String slug, String title, String text, boolean shown, int position) {
        private boolean isAlready(StandingPage page) {
            return page.title().equals(title)
                    && page.text().equals(BodyText.of(BodyText.read(text, page.body())))
                    && page.shown() == shown
                    && page.position() == position;
        }
    }

    /** What came of saving a page. */
    public sealed interface Saved {
        /** It stands, or stood so already. */
        record Done() implements Saved {}

        /** Nothing was changed: somebody else saved this meanwhile. */
        record Outdated(StandingPage theirs) implements Saved {}
    }

    /** All that were saved, in their order. */
    public List<StandingPage> all(int edition) {
        return jdbc.sql(SELECT + "where edition_id = ? order by position, id")
                .param(edition)
                .query((rs, i) -> page(rs))
                .list();
    }

    /** The page with this slug, shown or not. */
    public Optional<StandingPage> find(int edition, String slug) {
        return jdbc.sql(SELECT + "where edition_id = ? and slug = ?")
                .params(edition, slug)
                .query((rs, i) -> page(rs))
                .optional();
    }

    /**
     * Saves a page unless somebody saved it meanwhile.
     *
     * @param revision that the text was made from; 0 for a page that nobody saved before
     */
    public Saved save(int edition, int revision, Wish wish, String by) {
        return Objects.requireNonNull(
                transaction.execute(status -> saved(edition, revision, wish, by)));
    }

    private Saved saved(int edition, int revision, Wish wish, String by) {
        Optional<StandingPage> before = find(edition, wish.slug());
        if (before.isPresent() && wish.isAlready(before.get())) {
            return new Saved.Done();
        }
        List<Block> body =
                BodyText.read(wish.text(), before.map(StandingPage::body).orElse(List.of()));
        Row row =
                new Row(edition, revision, wish, json.writerFor(BODY).writeValueAsString(body), by);
        OptionalLong id = revision == 0 ? insert(row) : update(row);
        if (id.isEmpty()) {
            return new Saved.Outdated(find(edition, wish.slug()).orElseThrow());
        }
        tell(edition, id.getAsLong(), before.orElse(null), wish);
        return new Saved.Done();
    }

    private record Row(int edition, int revision, Wish wish, String body, String by) {}

    private OptionalLong insert(Row row) {
        Wish wish = row.wish();
        return id(
                jdbc.sql(
                                """
                                insert into standing_page (edition_id, slug, title, body, shown,
                                    position, revision, saved_by, saved_at)
                                values (?, ?, ?, cast(? as jsonb), ?, ?, 1, ?, ?)
                                on conflict (edition_id, slug) do nothing returning id
                                """)
                        .params(row.edition(), wish.slug(), wish.title(), row.body())
                        .params(wish.shown(), wish.position(), row.by())
                        .param(Times.at(now())));
    }

    private OptionalLong update(Row row) {
        Wish wish = row.wish();
        return id(
                jdbc.sql(
                                """
                                update standing_page
                                set title = ?, body = cast(? as jsonb), shown = ?, position = ?,
                                    revision = revision + 1, saved_by = ?, saved_at = ?
                                where edition_id = ? and slug = ? and revision = ?
                                returning id
                                """)
                        .params(wish.title(), row.body(), wish.shown(), wish.position())
                        .params(row.by(), Times.at(now()))
                        .params(row.edition(), wish.slug(), row.revision()));
    }

    private static OptionalLong id(JdbcClient.StatementSpec statement) {
        return statement.query(Long.class).optional().stream().mapToLong(Long::longValue).findAny();
    }

    private Instant now() {
        return clock.instant();
    }

    /** The foot of every page names the pages that are shown. */
    private void tell(int edition, long id, @Nullable StandingPage before, Wish wish) {
        boolean stood = before != null && before.shown();
        if (stood && !wish.shown()) {
            outbox.write(new Change(HIDDEN, id));
        } else if (wish.shown()) {
            outbox.write(new Change(SHOWN, id));
        }
        boolean linkedSo =
                before != null
                        && before.title().equals(wish.title())
                        && before.position() == wish.position();
        if (stood != wish.shown() || (stood && !linkedSo)) {
            outbox.write(new Change(Editions.CHANGED, edition));
        }
    }

    private StandingPage page(ResultSet rs) throws SQLException {
        return new StandingPage(
                rs.getLong("id"),
                rs.getString("slug"),
                rs.getString("title"),
                json.readValue(rs.getString("body"), BODY),
                rs.getBoolean("shown"),
                rs.getInt("position"),
                rs.getInt("revision"),
                rs.getString("saved_by"),
                Times.of(rs, "saved_at"));
    }
}
