package org.midad.site;

/** Names of what a page shows: purging one purges every page that carries it. */
final class Tags {
    static final String EDITION = "edition";
    static final String FRONT = "front";

    /** The breaking banner, which stands on every page for readers. */
    static final String BREAKING = "breaking";

    /** Lists of stories: every one of them may change when an article comes or goes. */
    static final String LISTS = "lists";

    private Tags() {}

    static String article(long id) {
        return "article:" + id;
    }

    static String thread(long article) {
        return "thread:" + article;
    }

    static String standing(long page) {
        return "standing:" + page;
    }

    static String section(String slug) {
        return "section:" + slug;
    }
}
