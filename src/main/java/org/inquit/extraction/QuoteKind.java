package org.inquit.extraction;

/** How the content of a quote is printed, in the terms of quotation research. */
@Definition("How the content of a quote is printed.")
public enum QuoteKind {
    @Definition("Whole sentences inside quotation marks.")
    DIRECT,
    @Definition("Words inside quotation marks, within the reporter's own sentence.")
    MIXED,
    @Definition("The reporter's rendering; no words are marked.")
    INDIRECT
}
