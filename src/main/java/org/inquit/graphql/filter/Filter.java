package org.inquit.graphql.filter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A tree of conditions on the rows of a list. */
public sealed interface Filter permits ArticleFilter, ExpertFilter, NewVoices, QuoteFilter {

    /** Writes the conditions on the row that {@code alias} names. */
    String condition(Conditions conditions, String alias);

    /** The filters within. */
    List<Filter> inner();

    /** The lists of values that this filter holds itself. */
    Stream<List<?>> ownLists();

    /** Levels of nesting; 1 where no filter is within. */
    default int depth() {
        return 1 + inner().stream().mapToInt(Filter::depth).max().orElse(0);
    }

    /** This filter and all within. */
    default int count() {
        return 1 + inner().stream().mapToInt(Filter::count).sum();
    }

    /** The lists of values of this filter and all within. */
    default Stream<List<?>> lists() {
        return Stream.concat(ownLists(), inner().stream().flatMap(Filter::lists));
    }

    /** The filters that are given, of single ones and the lists of and / or. */
    static List<Filter> given(
            Stream<? extends @Nullable Filter> single,
            @Nullable List<? extends Filter> and,
            @Nullable List<? extends Filter> or) {
        Stream<Filter> lists = Stream.of(and, or).filter(Objects::nonNull).flatMap(List::stream);
        return Stream.concat(single.filter(Objects::nonNull), lists).toList();
    }

    /** The lists of names that string filters look up. */
    static Stream<List<?>> names(@Nullable StringFilter... filters) {
        return Stream.of(filters).filter(Objects::nonNull).map(StringFilter::in).flatMap(Stream::ofNullable);
    }
}
