/**
 * What carries the paper's articles away: feeds, sitemaps, structured data, social cards; and what
 * crawlers are told.
 *
 * <p>Owns no table, and the folder {@code cards}. May call article, edition, people, language and
 * platform.
 */
@NullMarked
package org.midad.syndication;

import org.jspecify.annotations.NullMarked;
