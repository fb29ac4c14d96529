package org.inquit.http.execution.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inquit.http.execution.cost.Reckoning.actual;
import static org.inquit.http.execution.cost.Reckoning.requested;

import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for each selection of the schema's fields, made up at random. */
class CostProperties {

    @Property(tries = 200)
    void anAnswerNeverCostsMoreThanWasRequested(@ForAll long seed, @ForAll @IntRange(min = 0, max = 120) int longest) {
        Random random = new Random(seed);
        String query = query(random, 4);
        assertThat(actual(query, answer(query, random, longest))).isBetween(0L, requested(query));
    }

    @Property(tries = 100)
    void twiceTheSameUnderAnotherNameCostsTwice(@ForAll long seed) {
        String selected = selected(Reckoning.SCHEMA.getQueryType(), new Random(seed), 4);
        long once = requested("{" + selected + "}");
        String aliased = "{ ... on Query {" + selected + "} ... on Query {" + selected + "} }";
        assertThat(requested(aliased)).isBetween(2 * once - 1, 2 * once);
    }

    @Property(tries = 100)
    void aFragmentCostsWhatItHolds(@ForAll long seed) {
        String selected = selected(Reckoning.SCHEMA.getQueryType(), new Random(seed), 4);
        assertThat(requested("{ ...F } fragment F on Query {" + selected + "}"))
                .isEqualTo(requested("{" + selected + "}"));
    }

    @Property(tries = 100)
    void moreRowsNeverCostLess(@ForAll long seed, @ForAll @IntRange(min = 1, max = 99) int first) {
        String selected = selected((GraphQLObjectType) Reckoning.SCHEMA.getType("Article"), new Random(seed), 3);
        String query = "{ articles(first: %d) { nodes {" + selected + "} } }";
        assertThat(requested(query.formatted(first))).isLessThan(requested(query.formatted(first + 1)));
    }

    private static String query(Random random, int depth) {
        return "{" + selected(Reckoning.SCHEMA.getQueryType(), random, depth) + "}";
    }

    private static String selected(GraphQLObjectType type, Random random, int depth) {
        List<GraphQLFieldDefinition> fields = type.getFieldDefinitions();
        StringBuilder selected = new StringBuilder(" __typename ");
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(place -> {
            GraphQLFieldDefinition field = fields.get(random.nextInt(fields.size()));
            selected.append("f%d%s: %s".formatted(place, type.getName(), field.getName()))
                    .append(sized(field, random))
                    .append(below(field, random, depth));
        });
        return selected.toString();
    }

    private static String sized(GraphQLFieldDefinition field, Random random) {
        return field.getArgument("first") == null || random.nextBoolean()
                ? ""
                : "(first: %d)".formatted(1 + random.nextInt(100));
    }

    private static String below(GraphQLFieldDefinition field, Random random, int depth) {
        if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type)) {
            boolean isLeaf = !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer)
                    && !GraphQLTypeUtil.unwrapAll(field.getType()).getName().equals("SearchHit");
            return isLeaf ? " " : "{ __typename } ";
        }
        return depth == 0 ? "{ __typename } " : "{" + selected(type, random, depth - 1) + "} ";
    }

    /** An answer with lists of up to so many values, of all fields that are selected. */
    private static Map<String, Object> answer(String query, Random random, int longest) {
        SelectionSet selected = ((graphql.language.OperationDefinition)
                        Parser.parse(query).getDefinitions().get(0))
                .getSelectionSet();
        return object(selected, Reckoning.SCHEMA.getQueryType(), random, longest);
    }

    private static Map<String, Object> object(
            SelectionSet selected, GraphQLFieldsContainer type, Random random, int longest) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Field field : selected.getSelectionsOfType(Field.class)) {
            GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
            if (definition != null) {
                object.put(field.getResultKey(), value(field, definition, random, longest));
            }
        }
        return object;
    }

    private static Object value(Field field, GraphQLFieldDefinition definition, Random random, int longest) {
        boolean isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLObjectType type)) {
            return "value";
        }
        if (!isList) {
            return object(field.getSelectionSet(), type, random, longest);
        }
        List<Object> values = new ArrayList<>();
        int length = longest == 0 ? 0 : Math.min(random.nextInt(longest + 1), 5);
        IntStream.range(0, length).forEach(each -> values.add(object(field.getSelectionSet(), type, random, longest)));
        return values;
    }
}
