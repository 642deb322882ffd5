/**
 * What makes this newspaper this one: name, languages, sections, call-outs, disclaimer, policy,
 * colours, logo, imprint, how it is shared and found.
 *
 * <p>Owns edition, section, policy_rule, edition_look, sharing. May call language, media and
 * platform.
 */
@NullMarked
package org.midad.edition;

import org.jspecify.annotations.NullMarked;
