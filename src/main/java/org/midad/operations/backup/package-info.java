/**
 * Backup and restore: everything of a newspaper in one file, and back.
 *
 * <p>The file is a zip, so that it streams out, can be looked into anywhere, and shows by its end
 * whether it is whole. Rows are in it as PostgreSQL's COPY writes them as text: exact, and, unlike
 * the binary form, readable by people and by later versions of PostgreSQL. The list of tables comes
 * from the catalogue, so that tables of later migrations are in it by themselves; none is left out,
 * sessions neither, so that nothing is lost. Reads and, in a restore, fills the tables of all
 * rooms.
 */
@NullMarked
package org.midad.operations.backup;

import org.jspecify.annotations.NullMarked;
