package org.inquit.graphql.schema;

import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import io.smallrye.mutiny.Multi;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Carries JSpecify's rule over to GraphQL: all is non-null that does not say Nullable, the items of lists included. */
final class Nullability {

    private Nullability() {}

    static GraphQLType apply(GraphQLType type, AnnotatedType java) {
        if (isA(CompletionStage.class, java) || isA(Multi.class, java)) {
            return apply(type, argument(java));
        }
        GraphQLType bare = type instanceof GraphQLNonNull nonNull ? nonNull.getWrappedType() : type;
        GraphQLType inner = bare instanceof GraphQLList list ? GraphQLList.list(item(list, java)) : named(bare);
        return java.isAnnotationPresent(Nullable.class) ? inner : GraphQLNonNull.nonNull(inner);
    }

    private static GraphQLType item(GraphQLList list, AnnotatedType java) {
        return isA(List.class, java) ? apply(list.getWrappedType(), argument(java)) : list.getWrappedType();
    }

    /** Types that can lead back to themselves are named, as the transformer knows no cycles. */
    private static GraphQLType named(GraphQLType type) {
        return type instanceof GraphQLNamedType named && !(type instanceof GraphQLScalarType)
                ? GraphQLTypeReference.typeRef(named.getName())
                : type;
    }

    private static boolean isA(Class<?> raw, AnnotatedType java) {
        return java.getType() instanceof ParameterizedType type && type.getRawType() == raw;
    }

    private static AnnotatedType argument(AnnotatedType java) {
        return ((AnnotatedParameterizedType) java).getAnnotatedActualTypeArguments()[0];
    }
}
