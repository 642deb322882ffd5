/**
 * Staff and their ways in: accounts, roles, sessions, one-time links, bearer tokens.
 *
 * <p>Owns staff, staff_session, one_time_link, token, sign_in_failure. May call edition, mail,
 * language and platform.
 */
@NullMarked
package org.midad.people;

import org.jspecify.annotations.NullMarked;
