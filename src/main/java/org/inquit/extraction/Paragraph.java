package org.inquit.extraction;

/**
 * One paragraph of a clean article text.
 *
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last UTF-16 code unit
 * @param kind running text or a heading between paragraphs
 */
@Definition("One paragraph of Article.text, by its offsets.")
public record Paragraph(
        @Definition("Offset of the first character, in UTF-16 code units of Article.text.")
        int start,

        @Definition("Offset after the last character, in UTF-16 code units of Article.text.")
        int end,

        @Definition("Running text or a heading between paragraphs.")
        ParagraphKind kind) {}
