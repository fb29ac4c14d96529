/**
 * Page in, article out: tells the words of an article from what a news page prints round them.
 *
 * <p>Each kind of noise is known by its shape and by small closed lists of words that all news pages share, never by the
 * words of one site. When in doubt, a line is body.
 */
@NullMarked
package org.inquit.extraction.page;

import org.jspecify.annotations.NullMarked;
