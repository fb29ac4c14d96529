package org.inquit.graphql.column;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.inquit.archive.Article;
import org.inquit.archive.Expert;
import org.inquit.archive.Quote;

/**
 * What is kept of the records of one type.
 *
 * @param type the entity
 * @param condition which records, in HQL; empty for all
 * @param single of what each has one value at most
 * @param several of what each may have several
 */
record Table(Class<?> type, String condition, List<Dimension> single, List<Dimension> several) {

    private static final Table QUOTES = new Table(
            Quote.class,
            "",
            List.of(
                    Dimensions.KIND,
                    Dimensions.SOURCE_TYPE,
                    Dimensions.METHOD,
                    Dimensions.CONFIDENCE,
                    Dimensions.STANCE,
                    Dimensions.SAID_ON,
                    Dimensions.DAY,
                    Dimensions.SPEAKER,
                    Dimensions.ARTICLE,
                    Dimensions.PUBLISHER,
                    Dimensions.ORGANIZATIONS,
                    Dimensions.SPOKEN_FOR),
            List.of());
    private static final Table ARTICLES = new Table(
            Article.class,
            "",
            List.of(Dimensions.ID, Dimensions.PUBLISHER, Dimensions.LANGUAGE, Dimensions.DAY),
            List.of(Dimensions.AUTHORS, Dimensions.SOURCES));
    private static final Table EXPERTS = new Table(
            Expert.class,
            "x.quoteCount > 0",
            List.of(Dimensions.ID, Dimensions.KIND),
            List.of(Dimensions.AFFILIATIONS, Dimensions.ROLES));

    /** All that are kept. */
    static final List<Table> ALL = List.of(QUOTES, ARTICLES, EXPERTS);

    /** The statement for what each record has one of, with its words and dates at the end. */
    String singleValues() {
        Measures measures = Measures.of(type);
        Stream<String> values = Stream.concat(
                single.stream().map(Dimension::value), Stream.of(measures.words(), measures.first(), measures.last()));
        String joins = single.stream().map(Dimension::join).collect(joining());
        return "select %s from %s x%s%s"
                .formatted(
                        values.collect(joining(", ")),
                        type.getSimpleName(),
                        joins,
                        condition.isEmpty() ? "" : " where " + condition);
    }

    /** The statement for the ids of records with what each may have several of. */
    String severalValues(Dimension dimension) {
        return "select distinct x.id, %s from %s x%s where %s%s"
                .formatted(
                        dimension.value(),
                        type.getSimpleName(),
                        dimension.join(),
                        dimension.condition(),
                        condition.isEmpty() ? "" : " and " + condition);
    }
}
