/**
 * The moderation desk: waiting, published, rejected, and the decisions taken there.
 *
 * <p>Owns no table. May call every room and web.
 */
@NullMarked
package org.midad.newsroom.moderation;

import org.jspecify.annotations.NullMarked;
