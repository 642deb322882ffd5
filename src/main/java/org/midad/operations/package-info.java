/**
 * The operator's room: the command line, the demo, the doctor, backup and restore, benchmarks.
 *
 * <p>Owns no table; a restore fills all of them. May call every room; nobody calls it.
 */
@NullMarked
package org.midad.operations;

import org.jspecify.annotations.NullMarked;
