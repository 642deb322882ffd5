/**
 * What stands where on the front page: slots that an editor fills.
 *
 * <p>Owns front_slot. May call article, discussion, audience, edition and platform.
 */
@NullMarked
package org.midad.front;

import org.jspecify.annotations.NullMarked;
