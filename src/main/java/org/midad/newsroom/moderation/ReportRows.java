package org.midad.newsroom.moderation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.midad.article.Addresses;
import org.midad.edition.Edition;
import org.midad.edition.PolicyRule;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What readers reported, for the desk. */
@Component
class ReportRows {
    /** Comments of one page; the rest follows as these are answered. */
    private static final int PAGE = 50;

    /** Reports shown of one comment; its count stays whole. */
    private static final int EACH = 20;

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReportsView.Row> rows(Edition edition) {
        Map<Long, List<ReportsView.Report>> reports = reports(edition);
        return jdbc.sql(
                        """
                        select c.id, a.headline, a.slug, a.id as article_id,
                            s.slug as section_slug, c.name, c.title, c.text, c.language,
                            c.direction, c.created_at, c.decided_by, c.decided_at
                        from (select comment_id, min(id) as first from report
                              where settled_at is null group by comment_id) r
                        join comment c on c.id = r.comment_id
                        join article a on a.id = c.article_id
                        join section s on s.id = a.section_id
                        where c.state = 'published'
                        order by r.first limit ?
                        """)
                .param(PAGE)
                .query(
                        (rs, i) ->
                                new ReportsView.Row(
                                        rs.getLong("id"),
                                        rs.getString("headline"),
                                        Addresses.article(
                                                rs.getString("section_slug"),
                                                rs.getString("slug"),
                                                rs.getLong("article_id")),
                                        rs.getString("name"),
                                        rs.getString("title"),
                                        rs.getString("text"),
                                        rs.getString("language"),
                                        rs.getString("direction"),
                                        Times.of(rs, "created_at"),
                                        rs.getString("decided_by"),
                                        Times.maybe(rs, "decided_at"),
                                        reports.getOrDefault(rs.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<ReportsView.Report>> reports(Edition edition) {
        Map<Long, List<ReportsView.Report>> reports = new HashMap<>();
        jdbc.sql(
                        """
                        select * from (
                            select r.comment_id, r.rule, r.note, r.created_at, r.id,
                                row_number() over (partition by r.comment_id order by r.id) as place
                            from report r
                            where r.settled_at is null and r.comment_id in (
                                select o.comment_id from report o
                                join comment c on c.id = o.comment_id and c.state = 'published'
                                where o.settled_at is null
                                group by o.comment_id order by min(o.id) limit ?)) each
                        where place <= ? order by id
                        """)
                .params(PAGE, EACH)
                .query(
                        rs -> {
                            String code = rs.getString("rule");
                            reports.computeIfAbsent(
                                            rs.getLong("comment_id"), id -> new ArrayList<>())
                                    .add(
                                            new ReportsView.Report(
                                                    edition.rule(code)
                                                            .map(PolicyRule::text)
                                                            .orElse(code),
                                                    rs.getString("note"),
                                                    Times.of(rs, "created_at")));
                        });
        return reports;
    }
}
