/** Finds records of the archive by words: an index that is derived from the archive and follows it. */
@NullMarked
package org.inquit.search;

import org.jspecify.annotations.NullMarked;
