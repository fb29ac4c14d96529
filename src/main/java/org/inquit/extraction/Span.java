package org.inquit.extraction;

/**
 * Characters of a clean article text.
 *
 * @param start offset of the first UTF-16 code unit
 * @param end offset after the last UTF-16 code unit
 * @param text the characters themselves: always {@code articleText.substring(start, end)}
 */
@Definition("Characters of Article.text: article.text.slice(start, end) === span.text, always.")
public record Span(
        @Definition("Offset of the first character, in UTF-16 code units of Article.text.")
        int start,

        @Definition("Offset after the last character, in UTF-16 code units of Article.text.")
        int end,

        @Definition("The characters themselves, verbatim.") String text) {

    /** The span of {@code text} from {@code start} to {@code end}; the only way by which the core makes spans. */
    public static Span of(String text, int start, int end) {
        return new Span(start, end, text.substring(start, end));
    }
}
