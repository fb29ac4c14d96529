package org.inquit.extraction;

/** The rule by which a quote was joined to its source; a closed set, so that each can be measured. */
@Definition("The rule by which a quote was joined to its source.")
public enum AttributionMethod {
    @Definition("A reporting verb stands by the quote and its subject is the full name.")
    EXPLICIT_CUE,
    @Definition("A reporting verb whose subject is a pronoun, resolved to the person or body last spoken of.")
    PRONOUN,
    @Definition("A reporting verb whose subject is a last name, resolved to the full name printed elsewhere.")
    SURNAME,
    @Definition("A reporting verb whose subject is an acronym, resolved to the name that it stands for.")
    ACRONYM,
    @Definition("No words name a source here: the quote goes on from the one before it.")
    CONTINUATION,
    @Definition("The words 'according to', or 'in the words of', name the source.")
    ACCORDING_TO,
    @Definition("A name and a colon introduce the words.")
    COLON,
    @Definition("No rule was sure enough.")
    UNKNOWN
}
