/**
 * The operator's room: the command line, the demo, the doctor, benchmarks.
 *
 * <p>Owns no table. May call every room; nobody calls it.
 */
@NullMarked
package org.midad.operations;

import org.jspecify.annotations.NullMarked;
