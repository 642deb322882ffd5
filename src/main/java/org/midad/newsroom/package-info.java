/**
 * The staff's door: sign-in and desks, one sub-package a desk.
 *
 * <p>Owns no table. May call every room and web; no rule of the newspaper lives here.
 */
@NullMarked
package org.midad.newsroom;

import org.jspecify.annotations.NullMarked;
