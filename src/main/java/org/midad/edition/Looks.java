package org.midad.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.media.Logo;
import org.midad.platform.Change;
import org.midad.platform.Outbox;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How the editions look: colours, logos, and what the foot says of the paper. */
public class Looks {
    private static final RowMapper<Look.PageLink> PAGE =
            (rs, i) -> new Look.PageLink(rs.getString("slug"), rs.getString("title"));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;

    public Looks(JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.outbox = outbox;
    }

    /**
     * Sets colours and foot. Midad's own colours are not written down, so that they stay its own.
     */
    public void set(int edition, HouseColours colours, Imprint imprint) {
        transaction.executeWithoutResult(
                status -> {
                    jdbc.sql(
                                    """
                                    insert into edition_look (edition_id, house_light, house_dark,
                                        licence, editor, publisher, address, phone, mail)
                                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                                    on conflict (edition_id) do update set
                                        house_light = excluded.house_light,
                                        house_dark = excluded.house_dark,
                                        licence = excluded.licence, editor = excluded.editor,
                                        publisher = excluded.publisher, address = excluded.address,
                                        phone = excluded.phone, mail = excluded.mail
                                    """)
                            .param(edition)
                            .param(own(colours, Ground.LIGHT))
                            .param(own(colours, Ground.DARK))
                            .params(imprint.licence(), imprint.editor(), imprint.publisher())
                            .params(imprint.address(), imprint.phone(), imprint.mail())
                            .update();
                    outbox.write(new Change(Editions.CHANGED, edition));
                });
    }

    private static @Nullable String own(HouseColours colours, Ground ground) {
        Colour colour = colours.on(ground);
        return colour.equals(HouseColours.PETROL.on(ground)) ? null : colour.hex();
    }

    /** Sets the logo for this ground; null takes it away. */
    public void setLogo(int edition, Ground ground, @Nullable String logo) {
        String sql =
                switch (ground) {
                    case LIGHT ->
                            """
                            insert into edition_look (edition_id, logo_light) values (?, ?)
                            on conflict (edition_id) do update set logo_light = excluded.logo_light
                            """;
                    case DARK ->
                            """
                            insert into edition_look (edition_id, logo_dark) values (?, ?)
                            on conflict (edition_id) do update set logo_dark = excluded.logo_dark
                            """;
                };
        transaction.executeWithoutResult(
                status -> {
                    jdbc.sql(sql).param(edition).param(logo).update();
                    outbox.write(new Change(Editions.CHANGED, edition));
                });
    }

    /** That of an edition, with the standing pages that it shows. */
    Look of(int edition) {
        List<Look.PageLink> pages =
                jdbc.sql(
                                """
                                select slug, title from standing_page
                                where edition_id = ? and shown order by position, id
                                """)
                        .param(edition)
                        .query(PAGE)
                        .list();
        return jdbc.sql(
                        """
                        select k.house_light, k.house_dark, k.licence, k.editor, k.publisher,
                            k.address, k.phone, k.mail,
                            l.id as light_id, l.format as light_format, l.width as light_width,
                            l.height as light_height, l.widths as light_widths,
                            d.id as dark_id, d.format as dark_format, d.width as dark_width,
                            d.height as dark_height, d.widths as dark_widths
                        from edition_look k
                        left join logo l on l.id = k.logo_light
                        left join logo d on d.id = k.logo_dark
                        where k.edition_id = ?
                        """)
                .param(edition)
                .query((rs, i) -> look(rs, pages))
                .optional()
                .orElseGet(() -> new Look(HouseColours.PETROL, null, null, Imprint.NONE, pages));
    }

    private static Look look(ResultSet rs, List<Look.PageLink> pages) throws SQLException {
        return new Look(
                new HouseColours(
                        colour(rs.getString("house_light"), Ground.LIGHT),
                        colour(rs.getString("house_dark"), Ground.DARK)),
                logo(rs, "light"),
                logo(rs, "dark"),
                new Imprint(
                        rs.getString("licence"),
                        rs.getString("editor"),
                        rs.getString("publisher"),
                        rs.getString("address"),
                        rs.getString("phone"),
                        rs.getString("mail")),
                pages);
    }

    private static Colour colour(@Nullable String own, Ground ground) {
        return own == null ? HouseColours.PETROL.on(ground) : Colour.of(own);
    }

    private static @Nullable Logo logo(ResultSet rs, String which) throws SQLException {
        String id = rs.getString(which + "_id");
        return id == null
                ? null
                : new Logo(
                        id,
                        rs.getString(which + "_format"),
                        rs.getInt(which + "_width"),
                        rs.getInt(which + "_height"),
                        List.of((Integer[]) rs.getArray(which + "_widths").getArray()));
    }
}
