/**
 * The programs' door: the JSON API under {@code /api/v1}, as {@code api/openapi.json} tells it.
 *
 * <p>Owns no table; its query classes read any. May call every room and web.
 */
@NullMarked
package org.midad.api;

import org.jspecify.annotations.NullMarked;
