/**
 * The operator's room: the command line, the demo, the doctor, backup and restore, benchmarks, and
 * what keeps an installation safe by itself.
 *
 * <p>Owns what came of nightly backups; a restore fills all tables. May call every room; nobody
 * calls it.
 */
@NullMarked
package org.midad.operations;

import org.jspecify.annotations.NullMarked;
