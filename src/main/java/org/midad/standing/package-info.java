/**
 * The paper's standing pages: about, staff, contact, privacy, terms, advertising, and pages of
 * one's own.
 *
 * <p>Owns standing_page. May call article, edition, language and platform.
 */
@NullMarked
package org.midad.standing;

import org.jspecify.annotations.NullMarked;
