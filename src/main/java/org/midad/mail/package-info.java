/**
 * Letters that the newspaper sends: the outbox of mail, the way to the mail server, quiet hours.
 *
 * <p>Owns mail, mail_setting. May call edition, language and platform.
 */
@NullMarked
package org.midad.mail;

import org.jspecify.annotations.NullMarked;
