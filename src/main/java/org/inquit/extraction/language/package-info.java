/** Words, sentences and word lists of the language: what a reader sees before asking who speaks. */
@NullMarked
package org.inquit.extraction.language;

import org.jspecify.annotations.NullMarked;
