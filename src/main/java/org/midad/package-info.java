/** The program itself: {@code Midad} reads the command line; the rooms are its sub-packages. */
@NullMarked
package org.midad;

import org.jspecify.annotations.NullMarked;
