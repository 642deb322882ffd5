/**
 * An article as data: parts, blocks, credits, revisions, states as types, addresses.
 *
 * <p>Owns article, article_revision, author, article_author, tag, article_tag, correction, section
 * placement. May call edition, media, language and platform.
 */
@NullMarked
package org.midad.article;

import org.jspecify.annotations.NullMarked;
