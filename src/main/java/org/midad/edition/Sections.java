package org.midad.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.midad.platform.Change;
import org.midad.platform.Outbox;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** The sections of the editions: what stands in the masthead, and in which order. */
public class Sections {
    private static final RowMapper<Section> SECTION =
            (rs, i) ->
                    new Section(
                            rs.getLong("id"),
                            rs.getString("slug"),
                            rs.getString("name"),
                            rs.getInt("position"));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;

    public Sections(JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.outbox = outbox;
    }

    /**
     * A section as somebody wants it.
     *
     * @param id null for a new one
     * @param slug empty to have one made of the name
     * @param name empty to take the section away
     */
    public record Wish(@Nullable Long id, String slug, String name) {
        boolean away() {
            return name.isEmpty();
        }
    }

    /** What came of a new arrangement. */
    public sealed interface Arranged {
        /** It stands. */
        record Done() implements Arranged {}

        /** Nothing was changed: this section was to go, and there are articles in it. */
        record Full(long section) implements Arranged {}
    }

    /**
     * Arranges the sections of an edition as wished, in the order of the wishes; sections that no
     * wish names stay, after the others.
     */
    public Arranged arrange(int edition, List<Wish> wishes) {
        return Objects.requireNonNull(
                transaction.execute(status -> arrange(edition, wishes, status)));
    }

    private Arranged arrange(int edition, List<Wish> wishes, TransactionStatus status) {
        for (Wish wish : wishes) {
            if (wish.id() != null && wish.away() && !remove(edition, wish.id())) {
                status.setRollbackOnly();
                return new Arranged.Full(wish.id());
            }
        }
        Set<String> taken = new HashSet<>(of(edition).stream().map(Section::slug).toList());
        wishes.forEach(wish -> taken.add(wish.slug()));
        List<Wish> standing = wishes.stream().filter(wish -> !wish.away()).toList();
        putLast(edition, standing);
        free(edition, standing);
        int position = 0;
        for (Wish wish : standing) {
            String slug =
                    wish.slug().isEmpty()
                            ? SectionSlugs.fresh(wish.name(), taken::contains)
                            : wish.slug();
            taken.add(slug);
            put(edition, new Wish(wish.id(), slug, wish.name()), ++position);
        }
        outbox.write(new Change(Editions.CHANGED, edition));
        return new Arranged.Done();
    }

    /** False if there are articles in it. One that is gone already is no matter. */
    private boolean remove(int edition, long id) {
        jdbc.sql(
                        """
                        delete from section where edition_id = ? and id = ?
                          and not exists (select 1 from article where section_id = section.id)
                        """)
                .params(edition, id)
                .update();
        return jdbc.sql("select not exists (select 1 from section where edition_id = ? and id = ?)")
                .params(edition, id)
                .query(Boolean.class)
                .single();
    }

    private void putLast(int edition, List<Wish> standing) {
        List<Long> named = standing.stream().map(Wish::id).filter(Objects::nonNull).toList();
        jdbc.sql(
                        """
                        update section set position = position + :places
                        where edition_id = :edition and not (id = any(:named))
                        """)
                .param("places", standing.size())
                .param("edition", edition)
                .param("named", named.toArray(Long[]::new))
                .update();
    }

    /** Two sections may change their slugs with each other, which are unique at every moment. */
    private void free(int edition, List<Wish> standing) {
        for (Wish wish : standing) {
            if (wish.id() != null) {
                jdbc.sql(
                                """
                                update section set slug = 'moving-' || id
                                where edition_id = ? and id = ? and slug <> ?
                                """)
                        .params(edition, wish.id(), wish.slug())
                        .update();
            }
        }
    }

    private void put(int edition, Wish wish, int position) {
        if (wish.id() == null) {
            insert(edition, wish.slug(), wish.name(), position);
            return;
        }
        jdbc.sql(
                        """
                        update section set slug = ?, name = ?, position = ?
                        where edition_id = ? and id = ?
                        """)
                .params(wish.slug(), wish.name(), position, edition, wish.id())
                .update();
    }

    /** A new section at the end of the masthead; the one that has its slug already, if one has. */
    Section make(Edition edition, String slug, String name) {
        int last = edition.sections().stream().mapToInt(Section::position).max().orElse(0);
        return insert(edition.id(), slug, name, last + 1);
    }

    private Section insert(int edition, String slug, String name, int position) {
        return jdbc.sql(
                        """
                        insert into section (edition_id, slug, name, position)
                        values (?, ?, ?, ?)
                        on conflict (edition_id, slug) do update set slug = excluded.slug
                        returning id, slug, name, position
                        """)
                .params(edition, slug, name, position)
                .query(SECTION)
                .single();
    }

    /** Those of an edition, in their order. */
    List<Section> of(int edition) {
        return jdbc.sql(
                        """
                        select id, slug, name, position from section
                        where edition_id = ? order by position, id
                        """)
                .param(edition)
                .query(SECTION)
                .list();
    }
}
