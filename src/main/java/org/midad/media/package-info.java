/**
 * Pictures and logos: their files, sizes and addresses.
 *
 * <p>Owns picture, logo and the folder {@code media}. Calls platform alone.
 */
@NullMarked
package org.midad.media;

import org.jspecify.annotations.NullMarked;
