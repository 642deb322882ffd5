package org.midad.article;

import org.midad.language.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The names that stand above articles, with their pages and faces. */
public class Authors {
    private final JdbcClient jdbc;

    public Authors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives an author a portrait; {@code picture} is the id that the media room gave it. */
    public void portray(int edition, String name, String picture) {
        jdbc.sql("update author set portrait = ? where edition_id = ? and slug = ?")
                .params(picture, edition, Slugs.slug(name))
                .update();
    }
}
