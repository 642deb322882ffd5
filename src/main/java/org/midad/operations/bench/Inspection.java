package org.midad.operations.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the database holds what was acknowledged: each once, as sent, and counted right. */
final class Inspection {
    private static final int NAMED_AT_MOST = 5;

    private record Row(long id, long article, String name, @Nullable String title, String text) {}

    private Inspection() {}

    /** What is wrong, in words; empty where nothing is. */
    static List<String> of(Stock stock, List<Sent> acknowledged) {
        Map<Long, Row> rows = new HashMap<>();
        Map<String, Integer> copies = new HashMap<>();
        stock.jdbc()
                .sql("select id, article_id, name, title, text from comment")
                .query(
                        (rs, i) ->
                                new Row(
                                        rs.getLong("id"),
                                        rs.getLong("article_id"),
                                        rs.getString("name"),
                                        rs.getString("title"),
                                        rs.getString("text")))
                .list()
                .forEach(
                        row -> {
                            rows.put(row.id(), row);
                            copies.merge(row.text(), 1, Integer::sum);
                        });
        List<String> wrong = new ArrayList<>();
        Set<Long> ids = new HashSet<>();
        for (Sent sent : acknowledged) {
            compare(sent, rows.get(sent.id()), copies.getOrDefault(sent.text(), 0), wrong);
            if (!ids.add(sent.id())) {
                wrong.add(sent.id() + " was given to two comments");
            }
        }
        count(stock, wrong);
        return wrong.size() > NAMED_AT_MOST ? wrong.subList(0, NAMED_AT_MOST) : wrong;
    }

    private static void compare(Sent sent, @Nullable Row row, int copies, List<String> wrong) {
        if (row == null) {
            wrong.add(sent.id() + " is missing");
        } else if (!row.text().equals(sent.text())
                || !row.name().equals(sent.name())
                || !Objects.requireNonNullElse(row.title(), "").equals(sent.title())
                || row.article() != sent.article()) {
            wrong.add(sent.id() + " is not as it was sent");
        } else if (copies != 1) {
            wrong.add(sent.id() + " is there " + copies + " times");
        }
    }

    private static void count(Stock stock, List<String> wrong) {
        stock.jdbc()
                .sql(
                        """
                        select coalesce(r.article_id, c.article_id) as article,
                            coalesce(r.rows, 0) as rows, coalesce(c.counted, 0) as counted
                        from (select article_id, count(*) as rows from comment
                              where state = 'published' group by article_id) r
                        full join (select article_id, sum(published) as counted
                              from comment_count group by article_id) c using (article_id)
                        where coalesce(r.rows, 0) <> coalesce(c.counted, 0)
                        """)
                .query(
                        (rs, i) ->
                                "article %d counts %d of %d comments"
                                        .formatted(
                                                rs.getLong("article"),
                                                rs.getLong("counted"),
                                                rs.getLong("rows")))
                .list()
                .forEach(wrong::add);
    }
}
