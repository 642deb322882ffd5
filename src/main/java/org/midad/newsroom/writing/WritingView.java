package org.midad.newsroom.writing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midad.article.Checklist;
import org.midad.edition.Section;

/**
 * What the form of an article shows.
 *
 * @param id of the article; null for a new one
 * @param state its state; {@code draft} for a new one
 * @param revision that was edited; 0 for a new one
 * @param problems message keys by field; empty where all can be saved
 * @param findings to be looked at before it is published; empty unless asked for
 * @param theirs what somebody else saved meanwhile; null where nobody did
 * @param said a message key of what was just done; null for nothing
 * @param preview path for people outside the newsroom; null for a new one
 * @param publicPath where readers find it; null unless published
 * @param scheduledFor when the clock publishes it; null unless scheduled
 * @param publishes whether whoever looks may publish, correct and withdraw
 */
public record WritingView(
        String staffName,
        @Nullable Long id,
        String state,
        int revision,
        ArticleForm form,
        List<Section> sections,
        Map<String, String> problems,
        List<Checklist.Finding> findings,
        @Nullable Theirs theirs,
        @Nullable String said,
        @Nullable String preview,
        @Nullable String publicPath,
        @Nullable Instant scheduledFor,
        boolean publishes) {

    /** A revision that somebody else saved while this form was open. */
    public record Theirs(int revision, String by, Instant at, String headline, String body) {}

    /** A field's text, for the template. */
    public String get(String field) {
        return form.get(field);
    }

    /** A field's problem as a message key; null where there is none. */
    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    /** Rows for names. */
    public int writers() {
        return form.writers();
    }

    /** Roles to choose from in this row: the usual ones and the one that it has. */
    public List<String> roles(int row) {
        String role = form.get("role" + row);
        if (role.isEmpty() || ArticleForm.ROLES.contains(role)) {
            return ArticleForm.ROLES;
        }
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(role), ArticleForm.ROLES.stream())
                .toList();
    }

    /** Whether a role is one that the message files name. */
    public boolean named(String role) {
        return ArticleForm.ROLES.contains(role);
    }

    public List<String> languages() {
        return ArticleForm.LANGUAGES;
    }

    /** Whether it can still be changed by whoever looks. */
    public boolean editable() {
        return publishes || state.equals("draft");
    }
}
