package org.inquit.extraction.language;

/**
 * Characters between a pair of quotation marks in one paragraph.
 *
 * @param start offset of the first character after the opening mark
 * @param end offset of the closing mark, or of the paragraph's end where none closes
 * @param openAt offset of the opening mark
 * @param closeAt offset after the closing mark
 * @param closed whether a mark closes it
 */
public record Quotation(int start, int end, int openAt, int closeAt, boolean closed) {}
