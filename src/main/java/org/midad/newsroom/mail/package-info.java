/**
 * The screens of mail: how it is sent, what waits, and what each of the staff wants to be told.
 *
 * <p>Owns no table. May call every room and web.
 */
@NullMarked
package org.midad.newsroom.mail;

import org.jspecify.annotations.NullMarked;
