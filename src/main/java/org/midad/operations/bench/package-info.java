/**
 * Benchmarks: each measures a newspaper of its own beside a reference, in the same run.
 *
 * <p>A benchmark never touches the user's data: it makes a folder, starts the newspaper on it as
 * the launcher would, and stops and deletes both.
 */
@NullMarked
package org.midad.operations.bench;

import org.jspecify.annotations.NullMarked;
