package org.midad.edition;

import java.net.URI;
import java.sql.Types;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.midad.language.Country;
import org.midad.language.Numerals;
import org.midad.language.Tanween;
import org.midad.platform.Change;
import org.midad.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The editions of this newspaper, kept in memory and read anew when one changes. */
public class Editions {
    /** Something of an edition changed: its name, sections, policy … */
    public static final String CHANGED = "edition.changed";

    /** The newspaper was set up: no page that it had before may be seen again. */
    public static final String FOUNDED = "edition.founded";

    /** The name of an edition that nobody has named yet. */
    public static final String UNNAMED = "مداد";

    private static final TypeReference<List<CallOut>> CALL_OUTS = new TypeReference<>() {};

    /** What the interface speaks, for readers and staff: BCP 47. */
    public static final List<String> LANGUAGES = List.of("ar", "fr", "en");

    /** The edition that the first migration makes. */
    private static final int FIRST = 1;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final JsonMapper json;
    private final Sections sections;
    private final PolicyRules rules;
    private final Looks looks;
    private final Sharings sharings;
    private final URI address;
    private final AtomicLong changes = new AtomicLong();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Edition first;

    public Editions(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Outbox outbox,
            JsonMapper json,
            SiteAddress address) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.outbox = outbox;
        this.json = json;
        this.sections = new Sections(jdbc, transaction, outbox);
        this.rules = new PolicyRules(jdbc, transaction, outbox);
        this.looks = new Looks(jdbc, transaction, outbox);
        this.sharings = new Sharings(jdbc, transaction, outbox, json);
        this.address = address.value();
        outbox.listen(this::hear);
    }

    /** The edition at {@code /}. */
    public Edition first() {
        Edition known = first;
        if (known != null) {
            return known;
        }
        // one reads it anew; the others, often many at once, wait for that
        reading.lock();
        try {
            known = first;
            return known == null ? readFirst() : known;
        } finally {
            reading.unlock();
        }
    }

    private Edition readFirst() {
        long before = changes.get();
        Edition fresh = read();
        synchronized (changes) {
            // what was read before a change was heard may be older than it
            if (changes.get() == before) {
                first = fresh;
            }
        }
        return fresh;
    }

    /** The section with this name or slug; made at the end of the masthead where there is none. */
    public SectionFound sectionNamed(String name) {
        return sectionNamed(name, name);
    }

    /**
     * The same; {@code wish} is what the slug of a new one is made of, such as its English name.
     */
    public SectionFound sectionNamed(String name, String wish) {
        Edition edition = read();
        Optional<Section> known =
                edition.sections().stream()
                        .filter(s -> s.name().equals(name) || s.slug().equals(name))
                        .findFirst();
        if (known.isPresent()) {
            return new SectionFound(known.get(), false);
        }
        Section made =
                Objects.requireNonNull(
                        transaction.execute(
                                status -> {
                                    String slug =
                                            SectionSlugs.fresh(
                                                    wish,
                                                    taken -> edition.section(taken).isPresent());
                                    Section section = sections.make(edition, slug, name);
                                    outbox.write(new Change(CHANGED, edition.id()));
                                    return section;
                                }));
        return new SectionFound(made, true);
    }

    /** A section, and whether it had to be made. */
    public record SectionFound(Section section, boolean made) {}

    /** What an operator may set of the edition; null leaves a part as it is. */
    public record Wishes(
            @Nullable String name,
            @Nullable String motto,
            @Nullable Country country,
            @Nullable Numerals numerals,
            CommentPolicy.@Nullable Mode comments,
            @Nullable Integer commentLimit) {}

    /** Sets what is wished; another country brings its first time zone with it. */
    public void set(Wishes wishes) {
        Country country = wishes.country();
        transaction.executeWithoutResult(
                status -> {
                    jdbc.sql(
                                    """
                                    update edition
                                    set name = coalesce(:name, name),
                                        motto = coalesce(:motto, motto),
                                        country = coalesce(:country, country),
                                        zone = coalesce(:zone, zone),
                                        numerals = coalesce(:numerals, numerals),
                                        comment_mode = coalesce(:mode, comment_mode),
                                        comment_limit = coalesce(:limit, comment_limit)
                                    where id = 1
                                    """)
                            .param("name", wishes.name(), Types.VARCHAR)
                            .param("motto", wishes.motto(), Types.VARCHAR)
                            .param("country", country == null ? null : country.iso(), Types.VARCHAR)
                            .param(
                                    "zone",
                                    country == null ? null : country.zone().getId(),
                                    Types.VARCHAR)
                            .param("numerals", name(wishes.numerals()), Types.VARCHAR)
                            .param("mode", name(wishes.comments()), Types.VARCHAR)
                            .param("limit", wishes.commentLimit(), Types.INTEGER)
                            .update();
                    outbox.write(new Change(CHANGED, 1));
                });
    }

    /**
     * What a chief sets of the paper, all of it at once.
     *
     * @param language of the interface, one of {@link #LANGUAGES}
     * @param motto printed below the name; empty for none
     */
    public record Profile(
            String language,
            String name,
            String motto,
            Country country,
            ZoneId zone,
            Numerals numerals,
            Tanween tanween,
            List<CallOut> callOuts) {}

    /** Sets the paper's name, place and print. */
    public void set(Profile profile) {
        transaction.executeWithoutResult(
                status -> {
                    jdbc.sql(
                                    """
                                    update edition
                                    set language = ?, name = ?, motto = ?, country = ?, zone = ?,
                                        numerals = ?, tanween = ?, call_outs = cast(? as jsonb)
                                    where id = 1
                                    """)
                            .params(profile.language(), profile.name(), profile.motto())
                            .params(profile.country().iso(), profile.zone().getId())
                            .params(profile.numerals().name(), profile.tanween().name())
                            .param(json.writeValueAsString(profile.callOuts()))
                            .update();
                    outbox.write(new Change(CHANGED, 1));
                });
    }

    /** Tells that the newspaper was just set up, in the transaction that does it. */
    public void founded() {
        outbox.write(new Change(FOUNDED, 1));
    }

    /** Sets how comments are received, and what stands above them. */
    public void receiveComments(CommentPolicy policy, String disclaimer) {
        transaction.executeWithoutResult(
                status -> {
                    receiveComments(policy);
                    jdbc.sql("update edition set disclaimer = ? where id = 1")
                            .param(disclaimer)
                            .update();
                });
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** Sets how comments are received. */
    public void receiveComments(CommentPolicy policy) {
        set(new Wishes(null, null, null, null, policy.mode(), policy.limit()));
    }

    /** Replaces the lines that invite readers to follow the paper elsewhere. */
    public void invite(List<CallOut> callOuts) {
        transaction.executeWithoutResult(
                status -> {
                    jdbc.sql("update edition set call_outs = cast(? as jsonb) where id = 1")
                            .param(json.writeValueAsString(callOuts))
                            .update();
                    outbox.write(new Change(CHANGED, 1));
                });
    }

    private void hear(Change change) {
        if (change.kind().equals(CHANGED)) {
            synchronized (changes) {
                changes.incrementAndGet();
                first = null;
            }
        }
    }

    /** One query after the other: one within another would need two connections at once. */
    private Edition read() {
        List<Section> ordered = sections.of(FIRST);
        List<PolicyRule> policy = rules.of(FIRST);
        Look look = looks.of(FIRST);
        Sharing sharing = sharings.of(FIRST);
        return jdbc.sql(
                        """
                        select id, code, name, motto, language, country, numerals, tanween, zone,
                               disclaimer, call_outs, comment_mode, comment_limit
                        from edition where id = ?
                        """)
                .param(FIRST)
                .query(
                        (rs, i) ->
                                new Edition(
                                        rs.getInt("id"),
                                        rs.getString("code"),
                                        rs.getString("name"),
                                        rs.getString("motto"),
                                        rs.getString("language"),
                                        Country.of(rs.getString("country")),
                                        Numerals.valueOf(rs.getString("numerals")),
                                        Tanween.valueOf(rs.getString("tanween")),
                                        ZoneId.of(rs.getString("zone")),
                                        address,
                                        ordered,
                                        json.readValue(rs.getString("call_outs"), CALL_OUTS),
                                        rs.getString("disclaimer"),
                                        new CommentPolicy(
                                                CommentPolicy.Mode.valueOf(
                                                        rs.getString("comment_mode")),
                                                rs.getInt("comment_limit")),
                                        policy,
                                        look,
                                        sharing))
                .single();
    }
}
