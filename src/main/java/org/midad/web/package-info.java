/**
 * What the doors share: client address, origin check, problem documents, page frame, words.
 *
 * <p>Owns no table. May call edition, people and language.
 */
@NullMarked
package org.midad.web;

import org.jspecify.annotations.NullMarked;
