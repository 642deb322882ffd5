/**
 * The chief's view of the staff: who is on it, what holds for all of them, what they did.
 *
 * <p>Owns no table. May call every room and web.
 */
@NullMarked
package org.midad.newsroom.staff;

import org.jspecify.annotations.NullMarked;
