package org.inquit.extraction;

/** What kind of source the words are attributed to. Only the named kinds can be experts. */
@Definition("What kind of source the words are attributed to.")
public enum SourceType {
    @Definition("A person with a name.")
    NAMED_PERSON,
    @Definition("An organisation with a name.")
    NAMED_ORGANIZATION,
    @Definition("One person whose name is not printed: 'a senior official'.")
    UNNAMED_PERSON,
    @Definition("Several people or bodies without a name: 'analysts', 'residents'.")
    GROUP,
    @Definition("A text: a report, a law, a court filing.")
    DOCUMENT,
    @Definition("The extractor does not know.")
    UNKNOWN
}
