package org.inquit.graphql.schema;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads ids as the specification has it, texts and whole numbers; the engine takes any variable for one. */
final class IdInput implements Coercing<Object, Object> {

    private final Coercing<?, ?> engine = Scalars.GraphQLID.getCoercing();

    @Override
    public Object parseValue(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger) {
            return value.toString();
        }
        throw new CoercingParseValueException("neither text nor whole number");
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return engine.parseLiteral(literal, variables, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return engine.valueToLiteral(value, context, locale);
    }
}
