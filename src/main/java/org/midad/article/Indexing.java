package org.midad.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.midad.language.Folding;
import org.midad.language.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lists and search need of an article beside its content: authors, tags, folded words. */
final class Indexing {
    private final JdbcClient jdbc;

    Indexing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything of the article that a reader may look for, folded. */
    static String folded(Content content) {
        List<String> words = new ArrayList<>();
        words.add(content.headline());
        add(words, content.shortHeadline());
        add(words, content.kicker());
        add(words, content.lead());
        content.byline().forEach(byline -> words.add(byline.name()));
        content.body().forEach(block -> words.add(block.words()));
        words.addAll(content.credits());
        words.addAll(content.attributions());
        words.addAll(content.tags());
        return Folding.fold(String.join("\n", words));
    }

    /** Puts the article on the pages of its authors and tags, and off those that it left. */
    void name(long article, Content content) {
        jdbc.sql("delete from article_author where article_id = ?").param(article).update();
        int position = 0;
        for (Byline byline : content.byline()) {
            jdbc.sql(
                            """
                            with named as (
                                insert into author (edition_id, slug, name)
                                select edition_id, ?, ? from article where id = ?
                                on conflict (edition_id, slug) do update set slug = excluded.slug
                                returning id)
                            insert into article_author (article_id, author_id, position, role)
                            select ?, id, ?, ? from named
                            """)
                    .params(slug(byline.name()), byline.name(), article)
                    .params(article, position++, byline.role())
                    .update();
        }
        jdbc.sql("delete from article_tag where article_id = ?").param(article).update();
        Set<String> slugs = new LinkedHashSet<>();
        for (String tag : content.tags()) {
            if (slugs.add(slug(tag))) {
                jdbc.sql(
                                """
                                with named as (
                                    insert into tag (edition_id, slug, name)
                                    select edition_id, ?, ? from article where id = ?
                                    on conflict (edition_id, slug) do update
                                        set slug = excluded.slug
                                    returning id)
                                insert into article_tag (article_id, tag_id, position)
                                select ?, id, ? from named
                                """)
                        .params(slug(tag), tag, article)
                        .params(article, slugs.size())
                        .update();
            }
        }
    }

    /** A name that has no letter at all still needs an address. */
    private static String slug(String name) {
        String slug = Slugs.slug(name);
        return slug.isEmpty() ? "-" : slug;
    }

    private static void add(List<String> words, @org.jspecify.annotations.Nullable String text) {
        if (text != null) {
            words.add(text);
        }
    }
}
