package org.inquit.http.execution.cost;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What selected fields could cost at most. Each selection set is weighed once for each type that it can stand on, however
 * often its fragment is spread, so the time is linear in the document. A field that is written twice counts twice.
 */
final class Estimate {

    private final GraphQLSchema schema;
    private final PriceList prices;
    private final Map<String, FragmentDefinition> fragments;
    private final Given given;
    private final Map<Place, Weight> known = new HashMap<>();

    Estimate(GraphQLSchema schema, PriceList prices, Map<String, FragmentDefinition> fragments, Given given) {
        this.schema = schema;
        this.prices = prices;
        this.fragments = fragments;
        this.given = given;
    }

    /** What is selected of an object of this type; of several possible types the heaviest. */
    Weight of(@Nullable SelectionSet selected, GraphQLNamedType type) {
        Weight heaviest = Weight.NONE;
        if (selected != null) {
            for (GraphQLObjectType kind : Kinds.of(schema, type)) {
                heaviest = heaviest.or(ofKind(selected, kind));
            }
        }
        return heaviest;
    }

    /** The price of a field of such an object and the weight of all below it. */
    Weight of(Field field, GraphQLObjectType owner) {
        GraphQLFieldDefinition definition = definition(field, owner);
        return definition == null
                ? Weight.NONE
                : price(field, owner, definition).weight(of(field.getSelectionSet(), type(definition)));
    }

    private Weight ofKind(SelectionSet selected, GraphQLObjectType kind) {
        Place place = new Place(selected, kind);
        Weight weight = known.get(place);
        if (weight == null) {
            weight = Weight.NONE;
            for (Selection<?> selection : selected.getSelections()) {
                weight = weight.and(of(selection, kind));
            }
            known.put(place, weight);
        }
        return weight;
    }

    private Weight of(Selection<?> selection, GraphQLObjectType kind) {
        if (selection instanceof Field field) {
            return of(field, kind);
        }
        SelectionSet spread = spread(selection, kind);
        return spread == null ? Weight.NONE : ofKind(spread, kind);
    }

    /** What a fragment selects of objects of this type; null where nothing, and where it is left out. */
    @Nullable
    SelectionSet spread(Selection<?> selection, GraphQLObjectType kind) {
        if (selection instanceof InlineFragment inline) {
            return given.includes(inline) && fits(inline.getTypeCondition(), kind) ? inline.getSelectionSet() : null;
        }
        if (selection instanceof FragmentSpread spread && given.includes(spread)) {
            FragmentDefinition fragment = fragments.get(spread.getName());
            return fragment != null && fits(fragment.getTypeCondition(), kind) ? fragment.getSelectionSet() : null;
        }
        return null;
    }

    /** The field as the schema has it; null for what tells of the schema, which is free. */
    @Nullable
    GraphQLFieldDefinition definition(Field field, GraphQLObjectType owner) {
        return field.getName().startsWith("__") || !given.includes(field)
                ? null
                : owner.getFieldDefinition(field.getName());
    }

    Price price(Field field, GraphQLObjectType owner, GraphQLFieldDefinition definition) {
        return prices.of(owner, definition, field, given);
    }

    static GraphQLNamedType type(GraphQLFieldDefinition definition) {
        return Objects.requireNonNull((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(definition.getType()));
    }

    private boolean fits(@Nullable TypeName condition, GraphQLObjectType kind) {
        return condition == null
                || condition.getName().equals(kind.getName())
                || schema.getType(condition.getName()) instanceof GraphQLNamedType other
                        && Kinds.of(schema, other).contains(kind);
    }

    /** A selection set, which is itself alone, on a type. */
    private record Place(SelectionSet selected, GraphQLObjectType kind) {}
}
