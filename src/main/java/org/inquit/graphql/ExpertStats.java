package org.inquit.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.inquit.archive.Expert;
import org.jspecify.annotations.Nullable;

/**
 * How much of the archive is one expert's voice.
 *
 * @param quotes how many quotes of whatever kind
 * @param words how many quote-marked words
 * @param articles how many articles
 * @param firstQuotedOn the earliest date
 * @param lastQuotedOn the latest date
 * @param shareOfWords 0 to 1
 */
@Description("How much of the archive is one expert's voice.")
public record ExpertStats(
        @Description("Quotes of the expert in all articles, of all kinds.")
        int quotes,

        @Description("Words of the expert that stand in quotation marks, in all articles; INDIRECT quotes have none.")
        int words,

        @Description("Articles that quote the expert.") int articles,

        @Description("Date of the earliest article that quotes the expert; null where none is dated.") @Nullable
        LocalDate firstQuotedOn,

        @Description("Date of the latest article that quotes the expert; null where none is dated.") @Nullable
        LocalDate lastQuotedOn,

        @Description("Share of all quote-marked words in the archive, those without a known speaker included: 0 to 1.")
        double shareOfWords) {

    static ExpertStats of(Expert expert, long wordsOfAll) {
        return new ExpertStats(
                expert.quoteCount,
                expert.wordCount,
                expert.articleCount,
                expert.firstQuotedOn,
                expert.lastQuotedOn,
                wordsOfAll == 0 ? 0 : (double) expert.wordCount / wordsOfAll);
    }
}
