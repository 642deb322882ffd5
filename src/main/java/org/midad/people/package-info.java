/**
 * Staff and their ways in: accounts, roles, sessions, one-time links, second factors, passkeys,
 * bearer tokens; and the list of what they did.
 *
 * <p>Owns staff, staff_session, one_time_link, token, sign_in_failure, second_factor,
 * recovery_code, passkey, passkey_challenge, staff_policy, audit. May call edition, mail, language
 * and platform.
 */
@NullMarked
package org.midad.people;

import org.jspecify.annotations.NullMarked;
