package org.midad.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.language.Slugs;
import org.midad.platform.Change;
import org.midad.platform.Outbox;
import org.midad.platform.Times;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** All articles, with their revisions and the ways from state to state. */
public class Articles {
    /** After this long a change to a published article is told to readers by itself. */
    static final Duration QUIET = Duration.ofMinutes(15);

    private static final String COLUMNS =
            """
            a.id, a.edition_id, a.section_id, s.slug as section_slug, a.slug, a.revision,
            a.content, a.created_at, a.state, a.published_at, a.updated_at, a.scheduled_for,
            a.withdrawn_at, a.withdrawn_reason,
            (select r.saved_at from article_revision r
             where r.article_id = a.id and r.revision = a.revision) as saved_at
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final JsonMapper json;
    private final Clock clock;
    private final Indexing indexing;

    public Articles(
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
        this.indexing = new Indexing(jdbc);
    }

    /** The article with this id, in whatever state. */
    public Optional<Article> find(long id) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from article a join section s on s.id = a.section_id"
                                + " where a.id = ?")
                .param(id)
                .query(article())
                .optional();
    }

    /**
     * A new draft; its first revision is kept at once.
     *
     * @param publishedAt the time to print when it is published; null prints the time of that
     *     moment
     */
    public Article create(
            int edition, long section, Content content, @Nullable Instant publishedAt, String by) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            long id = insert(edition, section, content, null);
                            date(id, publishedAt);
                            keep(id, 1, content, by);
                            return find(id).orElseThrow();
                        }));
    }

    /**
     * Brings an article in with the state that it had at its source.
     *
     * @param publishedAt null where the source did not say
     * @param source names it at its source, for good: the same source brings nothing twice
     * @return its id; empty if it is here already
     */
    public Optional<ArticleId> bringIn(
            int edition,
            long section,
            Content content,
            @Nullable Instant publishedAt,
            String source) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            oneAtATime(source);
                            if (hasSource(source)) {
                                return Optional.empty();
                            }
                            long id = insert(edition, section, content, source);
                            keep(id, 1, content, "import");
                            jdbc.sql(
                                            """
                                            update article
                                            set state = 'published', published_at = ?,
                                                public_at = ?
                                            where id = ?
                                            """)
                                    .param(Times.orNull(publishedAt))
                                    .param(Times.at(clock.instant()))
                                    .param(id)
                                    .update();
                            outbox.write(new Change(ArticleChange.SHOWN, id));
                            return Optional.of(new ArticleId(id));
                        }));
    }

    /** Two imports of the same page wait for each other until the first one has committed. */
    private void oneAtATime(String source) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(source)
                .query((rs, i) -> true)
                .single();
    }

    /** Whether something with this source is here already. */
    public boolean hasSource(String source) {
        return jdbc.sql("select exists (select from article where source = ?)")
                .param(source)
                .query(Boolean.class)
                .single();
    }

    /** Sets the time that a draft will print when it is published. */
    public Outcome dateDraft(long id, Instant publishedAt) {
        return changing(
                id,
                article -> {
                    if (!(article instanceof Article.Draft)) {
                        return new Outcome.NotNow(article.state());
                    }
                    date(id, publishedAt);
                    return done(id);
                });
    }

    /** Replaces the content if nobody saved meanwhile; the old one stays as a revision. */
    public Outcome replace(long id, int revision, long section, Content content, String by) {
        return replace(id, revision, null, section, content, by);
    }

    /**
     * The same, if it also still stands in that state: what was written as a draft must not go out
     * because somebody published it meanwhile. A null state is any.
     */
    public Outcome replace(
            long id,
            int revision,
            @Nullable String state,
            long section,
            Content content,
            String by) {
        return changing(
                id,
                article -> {
                    if (state != null && !state.equals(article.state())) {
                        return new Outcome.NotNow(article.state());
                    }
                    if (article.facts().revision() != revision) {
                        return new Outcome.Outdated(article.facts().revision());
                    }
                    save(id, revision + 1, section, content);
                    keep(id, revision + 1, content, by);
                    if (article instanceof Article.Published published) {
                        tellUpdate(id, published);
                        outbox.write(new Change(ArticleChange.SHOWN, id));
                    }
                    return done(id);
                });
    }

    /**
     * Puts a draft, a scheduled or a withdrawn article on the site.
     *
     * @param publishedAt the time to print; null prints now
     */
    public Outcome publish(long id, @Nullable Instant publishedAt) {
        return changing(
                id,
                article ->
                        switch (article) {
                            case Article.Published published -> new Outcome.Done(published);
                            case Article.Draft draft -> show(id, publishedAt);
                            case Article.Scheduled scheduled -> show(id, publishedAt);
                            case Article.Withdrawn withdrawn -> show(id, publishedAt);
                        });
    }

    /** Lets the clock publish a draft; a time that has passed publishes it at the next tick. */
    public Outcome schedule(long id, Instant at) {
        return changing(
                id,
                article -> {
                    if (article instanceof Article.Draft || article instanceof Article.Scheduled) {
                        jdbc.sql(
                                        """
                                        update article set state = 'scheduled', scheduled_for = ?
                                        where id = ?
                                        """)
                                .params(Times.at(at), id)
                                .update();
                        return done(id);
                    }
                    return new Outcome.NotNow(article.state());
                });
    }

    /** Makes a draft again of what the clock was to publish. */
    public Outcome unschedule(long id) {
        return changing(
                id,
                article -> {
                    if (!(article instanceof Article.Scheduled)) {
                        return new Outcome.NotNow(article.state());
                    }
                    jdbc.sql(
                                    """
                                    update article set state = 'draft', scheduled_for = null
                                    where id = ?
                                    """)
                            .param(id)
                            .update();
                    return done(id);
                });
    }

    /** Takes an article off the site, with or without a reason that readers may read. */
    public Outcome withdraw(long id, @Nullable String reason) {
        return changing(
                id,
                article -> {
                    if (article instanceof Article.Withdrawn) {
                        return new Outcome.Done(article);
                    }
                    if (!(article instanceof Article.Published)) {
                        return new Outcome.NotNow(article.state());
                    }
                    jdbc.sql(
                                    """
                                    update article
                                    set state = 'withdrawn', withdrawn_at = ?, withdrawn_reason = ?
                                    where id = ?
                                    """)
                            .param(Times.at(clock.instant()))
                            .param(reason)
                            .param(id)
                            .update();
                    outbox.write(new Change(ArticleChange.REMOVED, id));
                    return done(id);
                });
    }

    /** Deletes a draft for good; anything that was ever public is withdrawn instead. */
    public Outcome delete(long id) {
        return changing(
                id,
                article -> {
                    if (!(article instanceof Article.Draft)) {
                        return new Outcome.NotNow(article.state());
                    }
                    jdbc.sql("delete from article where id = ?").param(id).update();
                    return new Outcome.Done(article);
                });
    }

    /** Publishes what is due, each exactly once however many nodes ask. */
    public int publishDue() {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            List<Long> due =
                                    jdbc.sql(
                                                    """
                                                    select id from article
                                                    where state = 'scheduled'
                                                      and scheduled_for <= ?
                                                    for update skip locked
                                                    """)
                                            .param(Times.at(clock.instant()))
                                            .query((rs, i) -> rs.getLong(1))
                                            .list();
                            due.forEach(id -> show(id, null));
                            return due.size();
                        }));
    }

    /** Removes everything whose source starts so, as the demo's does; answers how many. */
    public int removeFrom(String sourcePrefix) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            List<Long> gone =
                                    jdbc.sql(
                                                    """
                                                    delete from article
                                                    where starts_with(source, ?) returning id
                                                    """)
                                            .param(sourcePrefix)
                                            .query((rs, i) -> rs.getLong(1))
                                            .list();
                            gone.forEach(id -> outbox.write(new Change(ArticleChange.REMOVED, id)));
                            return gone.size();
                        }));
    }

    /** The kept revisions, newest first. */
    public List<Revision> revisions(long id) {
        return jdbc.sql(
                        """
                        select revision, content, saved_at, saved_by from article_revision
                        where article_id = ? order by revision desc
                        """)
                .param(id)
                .query(
                        (rs, i) ->
                                new Revision(
                                        rs.getInt("revision"),
                                        json.readValue(rs.getString("content"), Content.class),
                                        Times.of(rs, "saved_at"),
                                        rs.getString("saved_by")))
                .list();
    }

    /** One kept state of an article's content. */
    public record Revision(int revision, Content content, Instant savedAt, String savedBy) {}

    private interface Step {
        Outcome take(Article article);
    }

    private Outcome changing(long id, Step step) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            boolean there =
                                    jdbc.sql("select id from article where id = ? for update")
                                            .param(id)
                                            .query(Long.class)
                                            .optional()
                                            .isPresent();
                            return there
                                    ? step.take(find(id).orElseThrow())
                                    : new Outcome.Missing();
                        }));
    }

    private Outcome done(long id) {
        return new Outcome.Done(find(id).orElseThrow());
    }

    private Outcome show(long id, @Nullable Instant publishedAt) {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        update article
                        set state = 'published', scheduled_for = null, withdrawn_at = null,
                            withdrawn_reason = null, public_at = ?,
                            published_at = coalesce(?, published_at, ?)
                        where id = ?
                        """)
                .param(Times.at(now))
                .param(Times.orNull(publishedAt))
                .param(Times.at(now))
                .param(id)
                .update();
        outbox.write(new Change(ArticleChange.SHOWN, id));
        return done(id);
    }

    private void tellUpdate(long id, Article.Published published) {
        Instant now = clock.instant();
        Instant since = published.publishedAt();
        if (since != null && Duration.between(since, now).compareTo(QUIET) >= 0) {
            jdbc.sql("update article set updated_at = ? where id = ?")
                    .params(Times.at(now), id)
                    .update();
        }
    }

    private void date(long id, @Nullable Instant publishedAt) {
        if (publishedAt != null) {
            jdbc.sql("update article set published_at = ? where id = ?")
                    .params(Times.at(publishedAt), id)
                    .update();
        }
    }

    private long insert(int edition, long section, Content content, @Nullable String source) {
        long id =
                jdbc.sql(
                                """
                                insert into article (edition_id, section_id, state, kind, language,
                                    slug, headline, content, revision, source)
                                values (?, ?, 'draft', ?, ?, '', ?, '{}', 1, ?)
                                returning id
                                """)
                        .params(edition, section, content.kind().code(), content.language())
                        .param(content.headline())
                        .param(source)
                        .query(Long.class)
                        .single();
        save(id, 1, section, content);
        return id;
    }

    private void save(long id, int revision, long section, Content content) {
        jdbc.sql(
                        """
                        update article
                        set revision = :revision, section_id = :section, kind = :kind,
                            language = :language, slug = :slug, kicker = :kicker,
                            headline = :headline, short_headline = :shortHeadline, lead = :lead,
                            writer = :writer, picture_id = :picture,
                            content = cast(:content as jsonb), folded = :folded
                        where id = :id
                        """)
                .param("revision", revision)
                .param("section", section)
                .param("kind", content.kind().code())
                .param("language", content.language())
                .param("slug", slug(content))
                .param("kicker", content.kicker())
                .param("headline", content.headline())
                .param("shortHeadline", content.shortHeadline())
                .param("lead", content.lead())
                .param(
                        "writer",
                        content.byline().isEmpty() ? null : content.byline().getFirst().name())
                .param("picture", content.picture() == null ? null : content.picture().media())
                .param("content", json.writeValueAsString(content))
                .param("folded", Indexing.folded(content))
                .param("id", id)
                .update();
        indexing.name(id, content);
    }

    private static String slug(Content content) {
        String wished = content.slug();
        return Slugs.slug(wished == null || wished.isBlank() ? content.headline() : wished);
    }

    private void keep(long id, int revision, Content content, String by) {
        jdbc.sql(
                        """
                        insert into article_revision (article_id, revision, content, saved_at,
                            saved_by)
                        values (?, ?, cast(? as jsonb), ?, ?)
                        """)
                .params(
                        id,
                        revision,
                        json.writeValueAsString(content),
                        Times.at(clock.instant()),
                        by)
                .update();
    }

    private RowMapper<Article> article() {
        return (rs, i) -> {
            Article.Facts facts = facts(rs);
            return switch (rs.getString("state")) {
                case "draft" -> new Article.Draft(facts);
                case "scheduled" -> new Article.Scheduled(facts, Times.of(rs, "scheduled_for"));
                case "published" ->
                        new Article.Published(
                                facts,
                                Times.maybe(rs, "published_at"),
                                Times.maybe(rs, "updated_at"));
                case "withdrawn" ->
                        new Article.Withdrawn(
                                facts,
                                Times.of(rs, "withdrawn_at"),
                                rs.getString("withdrawn_reason"));
                default -> throw new IllegalStateException("state " + rs.getString("state"));
            };
        };
    }

    private Article.Facts facts(ResultSet rs) throws SQLException {
        return new Article.Facts(
                new ArticleId(rs.getLong("id")),
                rs.getInt("edition_id"),
                rs.getLong("section_id"),
                rs.getString("section_slug"),
                rs.getString("slug"),
                rs.getInt("revision"),
                json.readValue(rs.getString("content"), Content.class),
                Times.of(rs, "created_at"),
                Times.of(rs, "saved_at"));
    }
}
