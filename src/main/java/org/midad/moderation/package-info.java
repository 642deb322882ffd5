/**
 * How comments are received and decided: reception, the ordered list of rules, queue, decisions.
 *
 * <p>Owns decision, digest, digest_reader. May call discussion, article, people, edition, mail,
 * language and platform.
 */
@NullMarked
package org.midad.moderation;

import org.jspecify.annotations.NullMarked;
