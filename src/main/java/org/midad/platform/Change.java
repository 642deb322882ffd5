package org.midad.platform;

/**
 * Something that others need to hear of: what happened, to which thing.
 *
 * @param kind of the room that made it, such as {@code article.published}
 * @param subject id of the thing
 */
public record Change(String kind, long subject) {}
