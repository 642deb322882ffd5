/**
 * What stands where on the front page: slots that an editor fills, and the breaking banner.
 *
 * <p>Owns front_slot and breaking. May call article, discussion, audience, edition and platform.
 */
@NullMarked
package org.midad.front;

import org.jspecify.annotations.NullMarked;
