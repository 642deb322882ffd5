package org.midad.edition;

/**
 * A line that invites readers to follow the paper elsewhere; printed by the page, never stored in
 * an article.
 */
public record CallOut(String text, String address) {}
