package org.inquit.http.execution.cost;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.List;

/** Tells which types an object can have. */
final class Kinds {

    private Kinds() {}

    /** The types of objects of a type; an object type is its only one. */
    static List<GraphQLObjectType> of(GraphQLSchema schema, GraphQLNamedType type) {
        if (type instanceof GraphQLObjectType object) {
            return List.of(object);
        }
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
        }
        return type instanceof GraphQLInterfaceType shared ? schema.getImplementations(shared) : List.of();
    }
}
