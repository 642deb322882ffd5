/**
 * The chief's settings: the paper, its sections, its way with comments.
 *
 * <p>Owns no table. May call every room and web.
 */
@NullMarked
package org.midad.newsroom.settings;

import org.jspecify.annotations.NullMarked;
