package org.inquit.graphql.filter;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to list.
 *
 * @param id one article
 * @param title headline
 * @param publisher who published it
 * @param author one of the byline
 * @param publishedOn when it was published
 * @param quotes a quote that it has
 * @param and filters of which all must hold
 * @param or filters of which one must hold
 * @param not a filter that must not hold
 */
@Description(
        "Which articles to list; all conditions that are given must hold. A null one is not given; an empty filter matches all.")
@Input("ArticleFilter")
public record ArticleFilter(
        @Id @Description("The article with this id.") @Nullable
        String id,

        @Description("Articles with such a headline.") @Nullable
        StringFilter title,

        @Description("Articles of such a publisher.") @Nullable
        StringFilter publisher,

        @Description("Articles with such a name in the byline.") @Nullable
        StringFilter author,

        @Description("Articles published in these days.") @Nullable
        DateRange publishedOn,

        @Description("Articles with a quote that matches.") @Nullable
        QuoteFilter quotes,

        @Description("Articles that match all of these; an empty list matches all.") @Nullable
        List<ArticleFilter> and,

        @Description("Articles that match one of these; an empty list matches nothing.") @Nullable
        List<ArticleFilter> or,

        @Description("Articles that do not match this.") @Nullable
        ArticleFilter not)
        implements Filter {

    /** Lets all articles through. */
    public static final ArticleFilter ALL = new ArticleFilter(null, null, null, null, null, null, null, null, null);

    @Override
    public String condition(Conditions conditions, String alias) {
        return conditions.article(this, alias);
    }

    @Override
    public List<Filter> inner() {
        return Filter.given(Stream.of(quotes, not), and, or);
    }

    @Override
    public Stream<List<?>> ownLists() {
        return Filter.names(title, publisher, author);
    }
}
