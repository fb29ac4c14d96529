package org.inquit.graphql.schema;

import static graphql.Scalars.GraphQLFloat;
import static graphql.Scalars.GraphQLInt;
import static graphql.Scalars.GraphQLString;

import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Holds scalars to their specifications: the framework would take "3" for an Int and any text for a Date. */
final class StrictScalars {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern WEB = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);

    private static final String INT = "is no Int: write a whole number of 32 bits without marks, such as 3";
    private static final String FLOAT = "is no Float: write a number without marks, such as 0.7";

    private StrictScalars() {}

    static GraphQLScalarType strict(GraphQLScalarType type) {
        return switch (type.getName()) {
            case "Int" -> with(type, GraphQLInt.getCoercing(), any -> true, INT);
            case "Float" -> with(type, GraphQLFloat.getCoercing(), StrictScalars::isFinite, FLOAT);
            case "ID" -> with(type, new IdInput(), any -> true, "is no ID: write it as text, as the field id gives it");
            case "Date" ->
                text(type, StrictScalars::date, "is no Date: write a day that the calendar has as \"2025-11-06\"");
            case "DateTime" ->
                text(
                        type,
                        StrictScalars::dateTime,
                        "is no DateTime: write a moment with its offset as \"2025-11-06T12:00:00Z\"");
            case "URL" ->
                text(type, StrictScalars::address, "is no URL: write a whole address as \"https://example.org/page\"");
            default -> type;
        };
    }

    private static GraphQLScalarType text(GraphQLScalarType type, Consumer<String> reader, String refusal) {
        return with(type, GraphQLString.getCoercing(), isRead(reader), refusal);
    }

    private static GraphQLScalarType with(
            GraphQLScalarType type, Coercing<?, ?> kind, Predicate<Object> fits, String refusal) {
        return type.transform(to -> to.coercing(new StrictCoercing(type.getCoercing(), kind, fits, refusal)));
    }

    private static boolean isFinite(Object number) {
        return Double.isFinite(((Number) number).doubleValue());
    }

    private static Predicate<Object> isRead(Consumer<String> reader) {
        return value -> {
            try {
                reader.accept((String) value);
                return true;
            } catch (DateTimeException | IllegalArgumentException malformed) {
                return false;
            }
        };
    }

    private static void date(String text) {
        must(DATE.matcher(text).matches());
        LocalDate.parse(text);
    }

    private static void dateTime(String text) {
        must(DATE_TIME.matcher(text).matches());
        OffsetDateTime.parse(text);
    }

    private static void address(String text) {
        URI address = URI.create(text);
        must(address.getHost() != null
                && address.isAbsolute()
                && WEB.matcher(address.getScheme()).matches());
    }

    private static void must(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException();
        }
    }
}
