package org.midad.newsroom.writing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midad.article.Checklist;
import org.midad.edition.Section;
import org.midad.media.Pictures;

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
 * @param pictureWidth of the rendition that is shown, in pixels; 0 without a picture
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
        int pictureWidth,
        boolean publishes) {

    /**
     * A revision that somebody else saved while this form was open.
     *
     * @param differences every field that it has otherwise than this form
     */
    public record Theirs(int revision, String by, Instant at, List<Difference> differences) {}

    /** A field of theirs; {@code label} names it in the message keys. */
    public record Difference(String field, String label, String text) {}

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

    /** The smallest rendition of its picture; only for one that has a picture. */
    public String pictureAddress() {
        return Pictures.address(form.get("picture"), pictureWidth);
    }

    /** What the button of the checklist does: what was asked for, knowingly. */
    public String anyway() {
        return form.get("do").startsWith("schedule") ? "schedule-anyway" : "publish-anyway";
    }

    /** Whether it can still be changed by whoever looks. */
    public boolean editable() {
        return publishes || state.equals("draft");
    }
}
