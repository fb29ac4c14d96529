package org.inquit.http.execution.cost;

import graphql.language.Field;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an answer did cost, by the rule of the estimate, with the values that are there in place of those that could have
 * been. The time is linear in the answer. An answer does not tell the type of an object where several are possible; so a
 * name that is selected of several of them has the higher price.
 */
final class Spent {

    private final GraphQLSchema schema;
    private final Estimate estimate;

    Spent(GraphQLSchema schema, Estimate estimate) {
        this.schema = schema;
        this.estimate = estimate;
    }

    /** The cost of an object of the answer, in hundredths of a point. */
    long of(SelectionSet selected, GraphQLNamedType type, Map<?, ?> object) {
        return new Level(List.of(selected), type).of(object);
    }

    /** What is selected of the objects at one place of the answer, by the names that the answer has for it. */
    private final class Level {

        private final Map<String, Entry> entries = new LinkedHashMap<>();

        Level(List<SelectionSet> selected, GraphQLNamedType type) {
            for (GraphQLObjectType kind : Kinds.of(schema, type)) {
                Set<SelectionSet> seen = new HashSet<>();
                selected.forEach(each -> collect(each, kind, seen));
            }
        }

        long of(Map<?, ?> object) {
            long cost = 0;
            for (Entry entry : entries.values()) {
                if (object.containsKey(entry.name)) {
                    cost += entry.of(object.get(entry.name));
                }
            }
            return cost;
        }

        /** The rows of a page that are in the answer; if it selects none of them, as many as were read for it. */
        long rows(Map<?, ?> page, long read) {
            return entries.values().stream()
                    .filter(entry -> entry.price.kind() == Price.Kind.ROWS)
                    .mapToLong(entry -> page.get(entry.name) instanceof List<?> rows ? rows.size() : 0)
                    .max()
                    .orElse(read);
        }

        private void collect(SelectionSet selected, GraphQLObjectType kind, Set<SelectionSet> seen) {
            if (!seen.add(selected)) {
                return;
            }
            for (Selection<?> selection : selected.getSelections()) {
                SelectionSet spread = estimate.spread(selection, kind);
                if (spread != null) {
                    collect(spread, kind, seen);
                } else if (selection instanceof Field field) {
                    add(field, kind);
                }
            }
        }

        private void add(Field field, GraphQLObjectType kind) {
            GraphQLFieldDefinition definition = estimate.definition(field, kind);
            if (definition != null) {
                Price price = estimate.price(field, kind, definition);
                entries.computeIfAbsent(field.getResultKey(), name -> new Entry(name, Estimate.type(definition), price))
                        .add(price, field.getSelectionSet());
            }
        }
    }

    /** One name of the answer, with all fields of the document that stand behind it. */
    private final class Entry {

        private final String name;
        private final GraphQLNamedType type;
        private final List<SelectionSet> selected = new ArrayList<>();
        private Price price;
        private boolean reached;
        private @Nullable Level below;

        Entry(String name, GraphQLNamedType type, Price price) {
            this.name = name;
            this.type = type;
            this.price = price;
        }

        void add(Price other, @Nullable SelectionSet more) {
            if (other.each() > price.each()) {
                price = other;
            }
            if (more != null && !selected.contains(more)) {
                selected.add(more);
            }
        }

        long of(@Nullable Object value) {
            long cost = price.each() + (reached ? 0 : price.once());
            reached = true;
            if (value instanceof List<?> values) {
                long counted = price.kind() == Price.Kind.ROWS ? values.size() : price.size();
                return cost
                        + values.stream().limit(counted).mapToLong(this::ofOne).sum();
            }
            return cost + ofOne(value);
        }

        private long ofOne(@Nullable Object value) {
            if (!(value instanceof Map<?, ?> object)) {
                return 0;
            }
            Level level = below();
            long rows = price.kind() == Price.Kind.PAGE ? level.rows(object, price.size()) : 1;
            return price.value() * rows + level.of(object);
        }

        private Level below() {
            if (below == null) {
                below = new Level(selected, type);
            }
            return below;
        }
    }
}
