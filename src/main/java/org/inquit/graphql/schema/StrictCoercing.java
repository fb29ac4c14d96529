package org.inquit.graphql.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.inquit.graphql.request.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Takes values of one form only, and says which form that is where it refuses one.
 *
 * @param output writes answers, as the framework does
 * @param input reads the JSON or literal kind of a value
 * @param fits whether a value of that kind has the form
 * @param refusal what is wrong with a value that has not, and what would be right
 */
record StrictCoercing(Coercing<?, ?> output, Coercing<?, ?> input, Predicate<Object> fits, String refusal)
        implements Coercing<Object, Object> {

    private static final int SHOWN = 60;

    @Override
    public @Nullable Object serialize(Object value, GraphQLContext context, Locale locale) {
        return output.serialize(value, context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object value, GraphQLContext context, Locale locale) {
        try {
            Object read = input.parseValue(value, context, locale);
            if (read != null && fits.test(read)) {
                return read;
            }
        } catch (CoercingParseValueException otherKind) {
            // refused below, in words that tell what would be right
        }
        throw CoercingParseValueException.newCoercingParseValueException()
                .message(words(value instanceof String text ? '"' + text + '"' : value.toString()))
                .extensions(code())
                .build();
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            Object read = input.parseLiteral(literal, variables, context, locale);
            if (read != null && fits.test(read)) {
                return read;
            }
        } catch (CoercingParseLiteralException otherKind) {
            // refused below, in words that tell what would be right
        }
        throw CoercingParseLiteralException.newCoercingParseLiteralException()
                .message(words(AstPrinter.printAst(literal)))
                .extensions(code())
                .build();
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return input.valueToLiteral(value, context, locale);
    }

    private String words(String given) {
        String shown = given.length() > SHOWN ? given.substring(0, SHOWN) + "…" : given;
        return shown + ' ' + refusal;
    }

    private static Map<String, Object> code() {
        return Map.of("code", ErrorCode.INVALID_VALUE.name());
    }
}
