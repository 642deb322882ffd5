/**
 * The page path: public pages kept ready-compressed in memory and answered before the servlets.
 *
 * <p>Knows nothing of articles or comments: pages come from a {@code PageSource}, purges from tags.
 */
@NullMarked
package org.midad.site.pagepath;

import org.jspecify.annotations.NullMarked;
