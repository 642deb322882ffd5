/**
 * What makes this newspaper this one: name, languages, sections, call-outs, disclaimer, policy.
 *
 * <p>Owns edition, section, policy_rule. May call language and platform.
 */
@NullMarked
package org.midad.edition;

import org.jspecify.annotations.NullMarked;
