package org.inquit.extraction;

/**
 * Words of the article that prove an attribution.
 *
 * @param role what they show
 * @param span where they stand
 */
@Definition("Words of the article that prove an attribution.")
public record Evidence(
        @Definition("What the words show.") EvidenceRole role,
        @Definition("Where they stand.") Span span) {}
