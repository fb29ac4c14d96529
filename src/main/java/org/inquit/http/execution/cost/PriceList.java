package org.inquit.http.execution.cost;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toUnmodifiableSet;

import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each field costs. Most follow from the schema: pages and records cost their rows, plain fields next to nothing. What
 * costs more than it looks like is named here, measured on 10,000 articles; docs/decisions/0015-cost.md says how.
 */
final class PriceList {

    /** A row that is read, which the points are named after. */
    private static final long ROW = 100;

    private static final long PLAIN = 2;
    private static final long SENTENCES = 20;
    /** Lists of values are short where nothing is said of them here. */
    private static final int FEW = 5;

    /**
     * For each value that a filter holds, and for an order: the database holds them against rows that are not delivered. The
     * first of them counts for each list, as then all rows of the list are read.
     */
    private static final long CONDITION = 2_000;

    private static final Price COUNT = Price.once(5_000, ROW);
    private static final Price SUM = Price.once(30_000, 4 * ROW);
    private static final Price SUMS_OF_KINDS = SUM.times(10);
    private static final Price FOUND = Price.once(5_000, ROW);
    private static final Price KNOWN_NUMBER = Price.once(500, PLAIN);

    private static final Map<String, Price> BY_FIELD = Map.ofEntries(
            entry("Article.captions", Price.each(SENTENCES)),
            entry("Article.paragraphs", Price.each(PLAIN).times(30)),
            entry("Article.text", Price.each(4 * ROW)),
            entry("Context.after", Price.each(SENTENCES)),
            entry("Context.before", Price.each(SENTENCES)),
            entry("Context.sentence", Price.each(SENTENCES)),
            entry("Attribution.candidates", Price.each(PLAIN).times(3)),
            entry("Attribution.evidence", Price.each(PLAIN).times(3)),
            entry("Appearance.capacities", Price.each(PLAIN).times(2)),
            entry("Quote.capacities", Price.each(PLAIN).times(2)),
            entry("Quote.spans", Price.each(PLAIN).times(2)),
            entry("Expert.affiliations", Price.once(ROW, ROW).times(FEW)),
            entry("Expert.coQuoted", Price.once(5_000, 20 * ROW)),
            entry("ExpertStats.shareOfWords", Price.once(2_000, PLAIN)),
            entry("SearchEdge.highlights", Price.each(ROW).times(FEW)),
            entry("SourceFile.removed", Price.each(PLAIN).times(20)),
            entry("RemovedText.text", Price.each(SENTENCES)),
            entry("LoadReport.articles", KNOWN_NUMBER),
            entry("LoadReport.experts", KNOWN_NUMBER),
            entry("LoadReport.filesLoaded", KNOWN_NUMBER),
            entry("LoadReport.filesSeen", KNOWN_NUMBER),
            entry("LoadReport.filesSkipped", KNOWN_NUMBER),
            entry("LoadReport.quotes", KNOWN_NUMBER),
            entry("SourceAudit.articleCount", COUNT),
            entry("SourceAudit.sourcesPerArticle", SUM),
            entry("SourceAudit.concentration", SUM),
            entry("SourceAudit.sourceTypes", SUMS_OF_KINDS),
            entry("SourceAudit.organizationKinds", SUMS_OF_KINDS));

    private static final Map<String, Price> OF_PAGES = Map.of(
            "totalCount",
            COUNT,
            "archiveCount",
            KNOWN_NUMBER,
            "aggregates",
            SUM,
            "timeline",
            SUM.times(60),
            "nodes",
            Price.ROWS,
            "edges",
            Price.ROWS);

    /** What a page takes beside its rows, where that is more than a statement. */
    private static final Map<String, Long> PAGES = Map.of(
            "Query.search", 10_000L,
            "SourceAudit.singleSource", 40_000L,
            "SourceAudit.newVoices", 40_000L);

    private static final String FIRST = "first";
    private static final String LAST = "last";

    private final Sizes sizes;
    private final Set<String> records;

    PriceList(GraphQLSchema schema, Sizes sizes) {
        this.sizes = sizes;
        Set<GraphQLObjectType> rows = schema.getAllTypesAsList().stream()
                .filter(type -> type instanceof GraphQLObjectType object && isEdge(object))
                .map(edge -> named(((GraphQLObjectType) edge).getFieldDefinition("node")))
                .flatMap(type -> Kinds.of(schema, type).stream())
                .collect(toUnmodifiableSet());
        this.records = schema.getAllTypesAsList().stream()
                .filter(type -> Kinds.of(schema, type).stream().anyMatch(rows::contains))
                .map(GraphQLNamedType::getName)
                .collect(toUnmodifiableSet());
    }

    /** The fields that have a price of their own, as Type.field. */
    static Set<String> named() {
        return BY_FIELD.keySet();
    }

    /** What a field costs with the arguments that are given. */
    Price of(GraphQLFieldsContainer owner, GraphQLFieldDefinition definition, Field field, Given given) {
        String name = owner.getName() + '.' + field.getName();
        GraphQLNamedType type = named(definition);
        if (isPage(type)) {
            long once = ROW + PAGES.getOrDefault(name, 0L);
            long conditions = conditions(field, given);
            long first = Math.min(conditions, 1);
            return new Price(Price.Kind.PAGE, once, ROW + CONDITION * first, rows(field, given), ROW)
                    .with(Weight.product(CONDITION, conditions - first));
        }
        Price listed = isPage(owner) ? BY_FIELD.getOrDefault(name, OF_PAGES.get(field.getName())) : BY_FIELD.get(name);
        Price price = listed == null ? usual(owner, definition, field, given) : listed;
        Price sized = definition.getArgument(FIRST) == null ? price : price.times(values(field, given));
        return isEdge(owner) || !records.contains(type.getName()) || price.kind() == Price.Kind.ROWS
                ? sized.with(Weight.product(CONDITION, conditions(field, given)))
                : sized.worth(ROW);
    }

    private static long conditions(Field field, Given given) {
        return Weight.sum(given.count(field, "filter"), given.count(field, "orderBy"));
    }

    private Price usual(GraphQLFieldsContainer owner, GraphQLFieldDefinition definition, Field field, Given given) {
        if (owner.getName().endsWith("Facets")) {
            return owner.getName().equals("SearchFacets") ? FOUND : SUM;
        }
        if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
            return Price.each(PLAIN);
        }
        return definition.getArgument("ids") == null
                ? Price.each(PLAIN).times(FEW)
                : Price.each(PLAIN).times(Math.min(given.count(field, "ids"), sizes.ids()));
    }

    /** A page that is larger than allowed is refused where it would be read, so it counts as the largest one. */
    private long rows(Field field, Given given) {
        Integer first = given.number(field, FIRST);
        Integer last = given.number(field, LAST);
        if (first == null && last == null) {
            return sizes.page();
        }
        return Math.max(allowed(first), allowed(last));
    }

    private long values(Field field, Given given) {
        Integer first = given.number(field, FIRST);
        return first == null ? sizes.facet() : allowed(first);
    }

    private long allowed(@Nullable Integer asked) {
        if (asked == null) {
            return 0;
        }
        return asked < 1 || asked > sizes.largestPage() ? sizes.largestPage() : asked;
    }

    static boolean isPage(@Nullable Object type) {
        return type instanceof GraphQLFieldsContainer owner
                && owner.getFieldDefinition("pageInfo") != null
                && owner.getFieldDefinition("edges") != null;
    }

    private static boolean isEdge(GraphQLFieldsContainer owner) {
        return owner.getFieldDefinition("cursor") != null && owner.getFieldDefinition("node") != null;
    }

    private static GraphQLNamedType named(GraphQLFieldDefinition field) {
        return Objects.requireNonNull((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()));
    }
}
