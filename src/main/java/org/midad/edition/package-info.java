/**
 * What makes this newspaper this one: name, languages, sections, call-outs, disclaimer, policy,
 * colours, logo, imprint.
 *
 * <p>Owns edition, section, policy_rule, edition_look. May call language, media and platform.
 */
@NullMarked
package org.midad.edition;

import org.jspecify.annotations.NullMarked;
