package org.midad.newsroom;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.front.BreakingNews;

/**
 * What a member of the staff sees first: what waits, and the newest articles.
 *
 * @param chief whether the settings are this person's to change
 * @param editor whether the front page is this person's to change
 * @param waiting comments that wait for a decision
 * @param breaking what the breaking banner says now; null for none
 * @param keeping how backups and disk stand; null for whom that is no concern
 * @param lead id of the article that leads the front page; null while none was chosen
 */
public record HomeView(
        String staffName,
        boolean chief,
        boolean editor,
        long waiting,
        @Nullable BreakingNews breaking,
        @Nullable KeepingView keeping,
        @Nullable Long lead,
        List<Item> newest) {

    /**
     * One article of the list.
     *
     * @param state {@code draft}, {@code scheduled}, {@code published} or {@code withdrawn}
     * @param publishedAt null where the time is unknown or has not come
     * @param lead whether it leads the front page
     * @param second whether it stands beside the lead
     */
    public record Item(
            long id,
            String path,
            String headline,
            String sectionName,
            @Nullable Instant publishedAt,
            String state,
            boolean lead,
            boolean second) {

        /** Whether readers can see it, and so whether it can stand on the front page. */
        public boolean published() {
            return state.equals("published");
        }
    }
}
