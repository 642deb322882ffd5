/**
 * What comes in from elsewhere and goes out: one sub-package a format.
 *
 * <p>Owns no table. May call article, discussion, moderation, media, people, edition, language.
 */
@NullMarked
package org.midad.exchange;

import org.jspecify.annotations.NullMarked;
