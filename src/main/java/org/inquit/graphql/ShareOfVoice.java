package org.inquit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.inquit.graphql.facet.FacetValue;

/**
 * How much of what a set of articles quotes is of one kind.
 *
 * @param value the kind
 * @param label the same for people
 * @param quotes how many quotes
 * @param words how many words
 * @param shareOfWords 0 to 1
 */
@Description("How much of what a set of articles quotes is of one kind.")
public record ShareOfVoice(
        @Description("The kind: the name of an enum value.") String value,
        @Description("The same in words.") String label,
        @Description("Quotes of this kind.") int quotes,
        @Description("Quote-marked words of these quotes.") int words,

        @Description("Share of all quote-marked words of the set: 0 to 1.")
        double shareOfWords) {

    static ShareOfVoice of(FacetValue kind, int wordsOfAll) {
        double share = wordsOfAll == 0 ? 0 : (double) kind.words() / wordsOfAll;
        return new ShareOfVoice(kind.value(), kind.label(), kind.count(), kind.words(), share);
    }
}
