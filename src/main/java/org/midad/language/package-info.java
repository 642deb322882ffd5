/**
 * For what the newspaper must know of languages: folding, numbers, days, directions, addresses.
 * Owns no state and no data outside its own tables: pure functions of their arguments. May call
 * nobody.
 */
@NullMarked
package org.midad.language;

import org.jspecify.annotations.NullMarked;
