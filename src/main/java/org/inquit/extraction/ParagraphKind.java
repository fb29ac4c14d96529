package org.inquit.extraction;

/** Tells running text from the headings between paragraphs, which hold no quotes. */
@Definition("Running text or a heading between paragraphs.")
public enum ParagraphKind {
    @Definition("Running text.")
    BODY,
    @Definition("A heading between paragraphs.")
    HEADING
}
