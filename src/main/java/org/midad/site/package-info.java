/**
 * The readers' door: pages, the page cache in front of them, the comment form.
 *
 * <p>Owns no table; its page queries read any. May call every room and web.
 */
@NullMarked
package org.midad.site;

import org.jspecify.annotations.NullMarked;
