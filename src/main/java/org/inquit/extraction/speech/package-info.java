/**
 * Who says what: clauses that may report, their subjects, which of them introduces which words, whom a pronoun means,
 * words that nobody says, content without marks, and the receipt for each quote.
 */
@NullMarked
package org.inquit.extraction.speech;

import org.jspecify.annotations.NullMarked;
