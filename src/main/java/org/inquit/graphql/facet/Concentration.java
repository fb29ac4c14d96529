package org.inquit.graphql.facet;

import org.eclipse.microprofile.graphql.Description;

/**
 * How far few voices have most of the quoted words.
 *
 * @param speakers how many experts
 * @param words how many words of theirs
 * @param topShare share of the one with the most words
 * @param topTenShare share of the ten with the most words
 * @param gini how unequal they are
 */
@Description("How far few voices have most of the quote-marked words of known speakers.")
public record Concentration(
        @Description("How many experts are quoted.") int speakers,

        @Description("How many quote-marked words they have together.")
        int words,

        @Description("Share of these words that the expert with the most has: 0 to 1.")
        double topShare,

        @Description("Share of these words that the ten experts with the most have: 0 to 1.")
        double topTenShare,

        @Description("Gini's coefficient of words over experts: 0 where all have as many, near 1 where one has all.")
        double gini) {

    static Concentration of(Histogram words) {
        long all = words.sum();
        return new Concentration(
                Group.number(words.count()),
                Group.number(all),
                all == 0 ? 0 : (double) words.largest() / all,
                all == 0 ? 0 : (double) words.sumOfLargest(10) / all,
                words.gini());
    }
}
