package org.midad.site;

import java.util.Optional;
import org.midad.article.ArticleChange;
import org.midad.discussion.DiscussionChange;
import org.midad.edition.Editions;
import org.midad.front.Breaking;
import org.midad.front.Front;
import org.midad.platform.Change;
import org.midad.site.pagepath.PageCache;
import org.midad.standing.StandingPages;

/** What a change means for pages, here and in a cache in front of the paper. */
final class Purging {
    private final PageCache pages;
    private final Optional<PurgeHook> hook;

    Purging(PageCache pages, Optional<PurgeHook> hook) {
        this.pages = pages;
        this.hook = hook;
    }

    /** A removal is gone, here and in the cache in front, when this returns. */
    void hear(Change change) {
        switch (change.kind()) {
            case ArticleChange.SHOWN -> refresh(Tags.article(change.subject()), Tags.LISTS);
            case ArticleChange.REMOVED -> remove(Tags.article(change.subject()), Tags.LISTS);
            case DiscussionChange.SHOWN, DiscussionChange.NUMBERED ->
                    refresh(Tags.thread(change.subject()));
            case DiscussionChange.REMOVED -> remove(Tags.thread(change.subject()));
            case Front.CHANGED -> refresh(Tags.FRONT);
            case Breaking.CHANGED -> refresh(Tags.BREAKING);
            case StandingPages.SHOWN -> refresh(Tags.standing(change.subject()));
            case StandingPages.HIDDEN -> remove(Tags.standing(change.subject()));
            case Editions.CHANGED -> refresh(Tags.EDITION);
            case Editions.FOUNDED -> remove(Tags.EDITION);
            default -> {
                // what pages do not show
            }
        }
    }

    /** Ours first: whoever fetches anew, fetches from here. */
    private void refresh(String... tags) {
        pages.refresh(tags);
        hook.ifPresent(cache -> cache.refresh(tags));
    }

    private void remove(String... tags) {
        pages.remove(tags);
        hook.ifPresent(cache -> cache.remove(tags));
    }
}
