/** Words of the newsroom's list found in comments, through clitics and disguises. */
@NullMarked
package org.midad.moderation.words;

import org.jspecify.annotations.NullMarked;
