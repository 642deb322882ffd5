/**
 * The front page's desk: what leads, what stands second, the breaking banner.
 *
 * <p>Owns no table. May call every room and web.
 */
@NullMarked
package org.midad.newsroom.front;

import org.jspecify.annotations.NullMarked;
