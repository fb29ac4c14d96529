package org.inquit.http.execution.cost;

import graphql.language.Field;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the field where most of a cost arises, for the message that says what to change. */
final class HeaviestPath {

    private final GraphQLSchema schema;
    private final Estimate estimate;

    HeaviestPath(GraphQLSchema schema, Estimate estimate) {
        this.schema = schema;
        this.estimate = estimate;
    }

    /** The names in the answer from the root down to the last field that costs more than half of the whole. */
    String from(SelectionSet selected, GraphQLNamedType root) {
        List<String> path = new ArrayList<>();
        Step step = heaviest(selected, root, 1, 1);
        long half = step == null ? 0 : step.cost / 2;
        while (step != null && step.cost > half) {
            path.add(step.field.getResultKey());
            step = below(step);
        }
        return String.join(".", path);
    }

    private @Nullable Step below(Step step) {
        SelectionSet selected = step.field.getSelectionSet();
        return selected == null ? null : heaviest(selected, step.type, step.objects, step.rows);
    }

    private @Nullable Step heaviest(SelectionSet selected, GraphQLNamedType type, long objects, long rows) {
        Step heaviest = null;
        for (GraphQLObjectType kind : Kinds.of(schema, type)) {
            for (Field field : fields(selected, kind, new ArrayList<>(), new HashSet<>())) {
                Step step = step(field, kind, objects, rows);
                heaviest = heaviest == null || step.cost > heaviest.cost ? step : heaviest;
            }
        }
        return heaviest;
    }

    private Step step(Field field, GraphQLObjectType owner, long objects, long rows) {
        var definition = estimate.definition(field, owner);
        if (definition == null) {
            return new Step(field, owner, 0, 0, 0);
        }
        Price price = estimate.price(field, owner, definition);
        long cost = estimate.of(field, owner).of(objects, rows);
        GraphQLNamedType type = Estimate.type(definition);
        return switch (price.kind()) {
            case PAGE -> new Step(field, type, cost, objects, price.size());
            case ROWS -> new Step(field, type, cost, Weight.product(objects, rows), 1);
            case VALUES -> new Step(field, type, cost, Weight.product(objects, price.size()), 1);
        };
    }

    private List<Field> fields(
            SelectionSet selected, GraphQLObjectType kind, List<Field> found, Set<SelectionSet> seen) {
        if (seen.add(selected)) {
            for (Selection<?> selection : selected.getSelections()) {
                SelectionSet spread = estimate.spread(selection, kind);
                if (selection instanceof Field field) {
                    found.add(field);
                } else if (spread != null) {
                    fields(spread, kind, found, seen);
                }
            }
        }
        return found;
    }

    /**
     * A field on the way down.
     *
     * @param type of its values
     * @param cost in all
     * @param objects how many values it has in all
     * @param rows of each, where they are pages
     */
    private record Step(Field field, GraphQLNamedType type, long cost, long objects, long rows) {}
}
