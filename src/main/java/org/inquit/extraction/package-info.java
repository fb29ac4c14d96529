/**
 * Text in, findings out: the vocabulary of quotation and its one door, {@code QuoteExtractor}.
 *
 * <p>Plain Java without any framework, usable as a library. All types are immutable; a result depends on the text alone.
 */
@NullMarked
package org.inquit.extraction;

import org.jspecify.annotations.NullMarked;
