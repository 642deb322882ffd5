package org.midad.moderation;

import java.time.Instant;

/**
 * The comments that wait for a person.
 *
 * @param oldest when the first of them came in; imported ones, whose time is their source's, aside
 */
public record Backlog(long count, Instant oldest) {}
