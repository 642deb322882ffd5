/**
 * One's own account: password, sessions, second factor, passkeys.
 *
 * <p>Owns no table. May call every room and web.
 */
@NullMarked
package org.midad.newsroom.me;

import org.jspecify.annotations.NullMarked;
