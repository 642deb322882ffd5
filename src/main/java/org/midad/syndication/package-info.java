/**
 * What carries the paper's articles away: feeds, sitemaps, structured data.
 *
 * <p>Owns no table. May call article, edition, people, language and platform.
 */
@NullMarked
package org.midad.syndication;

import org.jspecify.annotations.NullMarked;
