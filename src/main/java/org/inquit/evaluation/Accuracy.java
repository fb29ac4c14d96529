package org.inquit.evaluation;

import java.time.LocalDate;
import org.inquit.extraction.Definition;
import org.inquit.extraction.QuoteExtractor;
import org.jspecify.annotations.Nullable;

/**
 * How well the extractor does on one set of articles.
 *
 * @param set the set's name
 * @param description which kind of articles
 * @param articles how many
 * @param evaluatedOn the day of the evaluation
 * @param extractorVersion what was evaluated
 * @param jointF1 the main figure
 * @param jointF1Low lower end of its interval
 * @param jointF1High upper end of its interval
 * @param bestJointF1 the main figure with the best candidates
 * @param entityF1 distinct speakers
 * @param spanPrecision quote-marked spans
 * @param spanRecall quote-marked spans
 * @param mentionAccuracy the words that name the source
 * @param titles capacities
 * @param indirectPrecision indirect quotes
 * @param indirectRecall indirect quotes
 * @param scareQuotesGivenASpeaker words in marks that nobody said
 * @param precisionAtSure how right the sure ones are
 * @param coverageAtSure how many are sure
 * @param calibrationError whether confidence means what it says
 */
@Definition("How well the extractor does on one set of articles whose quotes people have marked. Figures are 0 to 1;"
        + " null where the set was not marked for them.")
public record Accuracy(
        @Definition("The name of the set.") String set,

        @Definition("Which kind of articles the set holds, and what it was used for.")
        String description,

        @Definition("How many articles the set holds.") int articles,
        @Definition("The day of the evaluation.") LocalDate evaluatedOn,

        @Definition("The version of the extractor that was evaluated.")
        String extractorVersion,

        @Definition("The main figure: named quote-marked spans found with both the right words and the right full name,"
                + " as F1 of precision and recall.")
        @Nullable
        Double jointF1,

        @Definition("Lower end of the 95 % interval of jointF1, by drawing the articles again 1,000 times.") @Nullable
        Double jointF1Low,

        @Definition("Upper end of the 95 % interval of jointF1.") @Nullable
        Double jointF1High,

        @Definition("The jointF1 with the best candidate's name where no speaker is served.") @Nullable
        Double bestJointF1,

        @Definition("F1 of the distinct people and organisations that an article quotes.") @Nullable
        Double entityF1,

        @Definition("Of the quote-marked spans that are served, the share that is a quote.") @Nullable
        Double spanPrecision,

        @Definition("Of the quote-marked spans that are quotes, the share that is served.") @Nullable
        Double spanRecall,

        @Definition(
                "Of the spans whose source is named by words nearby, the share where Quote.source points to" + " them.")
        @Nullable
        Double mentionAccuracy,

        @Definition("Of the experts found whose role is printed, the share with a capacity that fits.") @Nullable
        Double titles,

        @Definition("Of the indirect quotes that are served, the share that is one; half of the words must agree.")
        @Nullable
        Double indirectPrecision,

        @Definition("Of the indirect quotes of the articles, the share that is served.") @Nullable
        Double indirectRecall,

        @Definition("Of the words in quotation marks that nobody said, the share that was given a speaker: lower is"
                + " better.")
        @Nullable
        Double scareQuotesGivenASpeaker,

        @Definition(
                "Of the named spans found with a confidence of 0.8 or more, the share whose best candidate is right.")
        @Nullable
        Double precisionAtSure,

        @Definition("Of the named spans found, the share with a confidence of 0.8 or more.") @Nullable
        Double coverageAtSure,

        @Definition("By how much confidence and the share that is right differ on average: 0 is perfect.") @Nullable
        Double calibrationError) {

    /** The confidence from which on a front end may show a name without a question mark. */
    private static final double SURE = 0.8;

    private static final Share UNKNOWN = new Share(0, 0);

    /** The figures of a run on a day; those that rest on full names are left out where the gold has none. */
    static Accuracy of(Run run, Figures figures, LocalDate day) {
        boolean names = run.set().hasFullNames();
        Confidences confidences = figures.confidences();
        Tally indirect = figures.indirect().contents();
        return new Accuracy(
                run.set().name(),
                run.set().description(),
                run.articles().size(),
                day,
                QuoteExtractor.VERSION,
                of(names, figures.joint().f1()),
                of(names && run.articles().size() > 1, figures.jointInterval().low()),
                of(names && run.articles().size() > 1, figures.jointInterval().high()),
                of(names, figures.bestJoint().f1()),
                of(names, figures.entities().f1()),
                figures.spans().precision().fraction(),
                figures.spans().recall().fraction(),
                figures.mentions().fraction(),
                figures.titles().fraction(),
                of(indirect.gold() > 0, indirect.precision()),
                indirect.recall().fraction(),
                figures.scareQuotes().fraction(),
                of(names, confidences.precision(SURE)),
                of(names, confidences.coverage(SURE)),
                names ? confidences.calibrationError() : null);
    }

    private static @Nullable Double of(boolean known, Share share) {
        return (known ? share : UNKNOWN).fraction();
    }
}
