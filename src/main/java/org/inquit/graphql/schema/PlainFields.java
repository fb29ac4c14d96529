package org.inquit.graphql.schema;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.graphql.execution.datafetcher.FieldDataFetcher;
import java.util.Optional;
import java.util.Set;

/** Finds the fields that need nothing of the framework, and has them read without its detours. */
final class PlainFields {

    /** Scalars that the engine itself writes; the framework turns the values of others into text first. */
    private static final Set<String> OWN_SCALARS = Set.of("ID", "String", "Int", "Float", "Boolean");

    private final JavaSide java;
    private final GraphQLCodeRegistry.Builder code;

    PlainFields(JavaSide java, GraphQLCodeRegistry.Builder code) {
        this.java = java;
        this.code = code;
    }

    void replaceIn(GraphQLSchema schema) {
        schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .forEach(owner -> owner.getFields().forEach(field -> replace(owner, field)));
    }

    private void replace(GraphQLObjectType owner, GraphQLFieldDefinition field) {
        if (isWrittenAsItIs(field)) {
            fetcher(owner, field)
                    .ifPresent(plain -> code.dataFetcher(FieldCoordinates.coordinates(owner, field), plain));
        }
    }

    private Optional<? extends DataFetcher<?>> fetcher(GraphQLObjectType owner, GraphQLFieldDefinition field) {
        return code.getDataFetcher(owner, field) instanceof FieldDataFetcher
                ? java.type(owner.getName()).flatMap(type -> PlainField.of(type, field.getName()))
                : java.operation(owner.getName(), field.getName()).flatMap(LinkField::of);
    }

    private static boolean isWrittenAsItIs(GraphQLFieldDefinition field) {
        return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLScalarType scalar)
                || OWN_SCALARS.contains(scalar.getName());
    }
}
