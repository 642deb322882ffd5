package org.midad.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midad.platform.Change;
import org.midad.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How each edition is shared and found. */
public class Sharings {
    private static final TypeReference<Map<Verifier, String>> VERIFIED = new TypeReference<>() {};
    private static final TypeReference<List<AdPosition>> ADS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final JsonMapper json;

    public Sharings(
            JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox, JsonMapper json) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.outbox = outbox;
        this.json = json;
    }

    /** Sets the picture of pages that have none of their own; null takes it out. */
    public void show(int edition, @Nullable String picture) {
        change(
                edition,
                jdbc.sql("update sharing set picture_id = :picture where edition_id = :edition")
                        .param("picture", picture, Types.VARCHAR));
    }

    /** Sets what search engines and advertisers read. */
    public void set(int edition, Sharing.Discovery discovery) {
        change(
                edition,
                jdbc.sql(
                                """
                                update sharing
                                set verified = cast(:verified as jsonb), robots = :robots,
                                    training = :training, ads_txt = :adsTxt
                                where edition_id = :edition
                                """)
                        .param("verified", json.writeValueAsString(discovery.verified()))
                        .param("robots", discovery.robots())
                        .param("training", discovery.training().name())
                        .param("adsTxt", discovery.adsTxt()));
    }

    /** Sets one place; the others stay as they are. */
    public void set(int edition, AdPosition position) {
        transaction.executeWithoutResult(
                status -> {
                    List<AdPosition> all = new ArrayList<>(locked(edition));
                    all.removeIf(ad -> ad.place() == position.place());
                    all.add(position);
                    jdbc.sql("update sharing set ads = cast(? as jsonb) where edition_id = ?")
                            .params(json.writeValueAsString(all), edition)
                            .update();
                    outbox.write(new Change(Editions.CHANGED, edition));
                });
    }

    /** So that two people who set two places at once both find theirs set. */
    private List<AdPosition> locked(int edition) {
        return jdbc.sql("select ads from sharing where edition_id = ? for update")
                .param(edition)
                .query((rs, i) -> json.readValue(rs.getString("ads"), ADS))
                .single();
    }

    private void change(int edition, JdbcClient.StatementSpec update) {
        transaction.executeWithoutResult(
                status -> {
                    update.param("edition", edition).update();
                    outbox.write(new Change(Editions.CHANGED, edition));
                });
    }

    /** That of an edition. */
    Sharing of(int edition) {
        return jdbc.sql(
                        """
                        select s.verified, s.robots, s.training, s.ads_txt, s.ads,
                            p.id as picture, p.width, p.height, p.widths
                        from sharing s left join picture p on p.id = s.picture_id
                        where s.edition_id = ?
                        """)
                .param(edition)
                .query((rs, i) -> sharing(rs))
                .optional()
                .orElse(Sharing.NONE);
    }

    private Sharing sharing(ResultSet rs) throws SQLException {
        return new Sharing(
                picture(rs),
                new Sharing.Discovery(
                        json.readValue(rs.getString("verified"), VERIFIED),
                        rs.getString("robots"),
                        Sharing.Training.valueOf(rs.getString("training")),
                        rs.getString("ads_txt")),
                json.readValue(rs.getString("ads"), ADS));
    }

    private static Sharing.@Nullable Picture picture(ResultSet rs) throws SQLException {
        String id = rs.getString("picture");
        return id == null
                ? null
                : new Sharing.Picture(
                        id,
                        rs.getInt("width"),
                        rs.getInt("height"),
                        List.of((Integer[]) rs.getArray("widths").getArray()));
    }
}
