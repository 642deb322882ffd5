package org.midad.article;

import java.util.OptionalLong;
import org.midad.platform.SealedIds;
import org.midad.platform.SiteSecrets;

/**
 * Addresses under which somebody outside the newsroom may read an article before readers do. They
 * lead to the article once it is published.
 */
public class PreviewLinks {
    private final SealedIds ids;

    public PreviewLinks(SiteSecrets secrets) {
        this.ids = new SealedIds(secrets, "preview");
    }

    /** The path of an article's preview. */
    public String path(ArticleId id) {
        return "/newsroom/preview/" + ids.of(id.value());
    }

    /** The id of the article whose secret this is; empty for any other text. */
    public OptionalLong read(String secret) {
        return ids.read(secret);
    }
}
