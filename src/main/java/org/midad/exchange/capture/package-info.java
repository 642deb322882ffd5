/**
 * A newspaper page captured as plain text, read back into its parts: Lines, Sweep, Head, Body,
 * Comments, one file each. Owns the words by which parts are recognised and knows no single page.
 * May call article and language.
 */
@NullMarked
package org.midad.exchange.capture;

import org.jspecify.annotations.NullMarked;
