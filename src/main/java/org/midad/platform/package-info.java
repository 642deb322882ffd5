/**
 * What every room stands on: data folder, database, migrations, outbox, clock.
 *
 * <p>Owns outbox. Calls no room; any may call it.
 */
@NullMarked
package org.midad.platform;

import org.jspecify.annotations.NullMarked;
