/**
 * The writing desk: the list of articles, the form in which they are written, their way out.
 *
 * <p>Owns no table; works without JavaScript.
 */
@NullMarked
package org.midad.newsroom.writing;

import org.jspecify.annotations.NullMarked;
