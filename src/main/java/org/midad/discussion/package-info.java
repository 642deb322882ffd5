/**
 * What readers say below an article: comments as typed, threads, order, numbers, counts.
 *
 * <p>Owns comment, comment_count, submission. May call article, people, language and platform.
 */
@NullMarked
package org.midad.discussion;

import org.jspecify.annotations.NullMarked;
