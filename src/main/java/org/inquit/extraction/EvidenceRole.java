package org.inquit.extraction;

/** What a piece of evidence shows. */
@Definition("What a piece of evidence shows.")
public enum EvidenceRole {
    @Definition("The reporting verb or phrase.")
    CUE,
    @Definition("The words that name the source at the quote.")
    MENTION,
    @Definition("The earlier words that tell who the mention means.")
    ANTECEDENT,
    @Definition("The words that tell role and organisation.")
    DESCRIPTOR
}
