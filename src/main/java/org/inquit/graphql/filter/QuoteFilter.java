package org.inquit.graphql.filter;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.CueStance;
import org.inquit.extraction.QuoteKind;
import org.inquit.extraction.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * Which quotes to list.
 *
 * @param id one quote
 * @param text the words
 * @param kind how they are printed
 * @param sourceType what kind of source they have
 * @param method how they were attributed
 * @param confidence how surely
 * @param cueStance what the cue tells of the reporter's view
 * @param saidOn when they were said
 * @param medium by what they came
 * @param publishedOn when their article was published
 * @param speaker who spoke
 * @param hasSpeaker whether anyone is known to have spoken
 * @param article where they stand
 * @param and filters of which all must hold
 * @param or filters of which one must hold
 * @param not a filter that must not hold
 */
@Description(
        "Which quotes to list; all conditions that are given must hold. A null one is not given; an empty filter matches all.")
@Input("QuoteFilter")
public record QuoteFilter(
        @Id @Description("The quote with this id.") @Nullable
        String id,

        @Description("Quotes with such words.") @Nullable StringFilter text,

        @Description("Quotes of one of these kinds; an empty list matches nothing.") @Nullable
        List<QuoteKind> kind,

        @Description("Quotes of one of these kinds of source; an empty list matches nothing.") @Nullable
        List<SourceType> sourceType,

        @Description("Quotes attributed by one of these rules; an empty list matches nothing.") @Nullable
        List<AttributionMethod> method,

        @Description("Quotes attributed with a confidence in this range.") @Nullable
        FloatRange confidence,

        @Description("Quotes whose cue is of one of these stances; an empty list matches nothing.") @Nullable
        List<CueStance> cueStance,

        @Description("Quotes said in these days, as far as their own clause tells: by Quote.saidOn.date.") @Nullable
        DateRange saidOn,

        @Description("Quotes that came by such a medium.") @Nullable
        StringFilter medium,

        @Description("Quotes whose article was published in these days.") @Nullable
        DateRange publishedOn,

        @Description("Quotes whose speaker matches.") @Nullable
        ExpertFilter speaker,

        @Description("Quotes with a known speaker, or those without.") @Nullable
        Boolean hasSpeaker,

        @Description("Quotes whose article matches.") @Nullable
        ArticleFilter article,

        @Description("Quotes that match all of these; an empty list matches all.") @Nullable
        List<QuoteFilter> and,

        @Description("Quotes that match one of these; an empty list matches nothing.") @Nullable
        List<QuoteFilter> or,

        @Description("Quotes that do not match this.") @Nullable
        QuoteFilter not)
        implements Filter {

    /** The quotes of articles. */
    public static QuoteFilter of(ArticleFilter articles) {
        return new QuoteFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, articles, null, null, null);
    }

    @Override
    public String condition(Conditions conditions, String alias) {
        return conditions.quote(this, alias);
    }

    @Override
    public List<Filter> inner() {
        return Filter.given(Stream.of(speaker, article, not), and, or);
    }

    @Override
    public Stream<List<?>> ownLists() {
        Stream<@Nullable List<?>> kinds = Stream.of(kind, sourceType, method, cueStance);
        return Stream.concat(Filter.names(text, medium), kinds.flatMap(Stream::ofNullable));
    }
}
