/**
 * The language, before anybody asks who speaks: quotation marks, sentences, tokens, names, what each word does, noun
 * phrases and verb groups, and the word lists that tell one word from another.
 */
@NullMarked
package org.inquit.extraction.language;

import org.jspecify.annotations.NullMarked;
