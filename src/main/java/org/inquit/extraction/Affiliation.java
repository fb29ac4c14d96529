package org.inquit.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A capacity in which an expert speaks, as one article prints it.
 *
 * @param printed the words themselves: 'Ukrainian President', 'a research fellow at the National Institute'
 * @param role the role alone: 'President', 'research fellow'
 * @param organization the body, in its noun form: 'Ukraine' for 'Ukrainian'
 * @param qualifier what is said besides: 'Vienna-based'
 * @param evidence where the words stand
 */
@Definition("A capacity in which an expert speaks, as one article prints it.")
public record Affiliation(
        @Definition("The words themselves: 'Ukrainian President'.")
        String printed,

        @Definition("The role alone: 'President'. Null where none is printed.") @Nullable
        String role,

        @Definition("The body, normalised: 'Ukraine' for 'Ukrainian'. Null where none is printed.") @Nullable
        String organization,

        @Definition("What is said besides: 'Vienna-based'. Null where nothing is.") @Nullable
        String qualifier,

        @Definition("Where the words stand.") Span evidence) {}
