package org.midad.edition;

/**
 * A section of the edition (محليات), in the order of the masthead.
 *
 * @param slug ASCII, in the address; unique within the edition
 * @param name as printed
 */
public record Section(long id, String slug, String name, int position) {}
