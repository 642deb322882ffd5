/**
 * The way in of a newspaper that nobody has set up: one page, by one link, once.
 *
 * <p>Owns no table. May call every room and web.
 */
@NullMarked
package org.midad.newsroom.setup;

import org.jspecify.annotations.NullMarked;
