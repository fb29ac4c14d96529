package org.inquit.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorException;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrictScalarsTest {

    static Stream<Arguments> right() {
        return Stream.of(
                        Map.entry("Date", List.<Object>of("2025-11-06", "2024-02-29", "0001-01-01")),
                        Map.entry(
                                "DateTime",
                                List.<Object>of(
                                        "2025-11-06T12:00:00Z",
                                        "2025-11-06T12:00:00.123456789+05:45",
                                        "2024-02-29T23:59:59-00:30")),
                        Map.entry("URL", List.<Object>of("https://example.org", "HTTP://example.org:8080/a?b=c#d")),
                        Map.entry("Int", List.<Object>of(3, -2147483648, new BigDecimal(2147483647))),
                        Map.entry("Float", List.<Object>of(0.7, 3, new BigDecimal("0.1"))))
                .flatMap(StrictScalarsTest::each);
    }

    @ParameterizedTest
    @MethodSource("right")
    void takesWhatItsSpecificationSays(String scalar, Object value) {
        assertThat(parse(scalar, value)).isNotNull();
        assertThat(literal(scalar, ast(value))).isNotNull();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                        Map.entry(
                                "Date",
                                List.<Object>of(
                                        "2026-02-30",
                                        "2025-02-29",
                                        "2026-1-1",
                                        "20260101",
                                        "+12026-01-01",
                                        "2026-01-01T00:00:00Z",
                                        " 2026-01-01",
                                        "2026-13-01",
                                        "yesterday",
                                        "",
                                        20260101,
                                        true)),
                        Map.entry(
                                "DateTime",
                                List.<Object>of(
                                        "2025-11-06",
                                        "2025-11-06T12:00Z",
                                        "2025-11-06T12:00:00",
                                        "2025-02-30T12:00:00Z",
                                        "2025-11-06T25:00:00Z",
                                        "2025-11-06 12:00:00Z",
                                        1762430400)),
                        Map.entry(
                                "URL",
                                List.<Object>of(
                                        "/page",
                                        "page.html",
                                        "//example.org/page",
                                        "example.org",
                                        "https:///page",
                                        "https://exa mple.org",
                                        "javascript:alert(1)",
                                        "ftp://example.org",
                                        7)),
                        Map.entry("Int", List.<Object>of("3", 3.5, 2147483648L, true)),
                        Map.entry("Float", List.<Object>of("0.7", "much", false)))
                .flatMap(StrictScalarsTest::each);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesAllElseAndSaysWhatIsRight(String scalar, Object value) {
        String wanted = "is no " + scalar + ": write ";
        assertThatThrownBy(() -> parse(scalar, value))
                .hasMessageContaining(wanted)
                .hasMessageContaining(value.toString())
                .satisfies(StrictScalarsTest::coded);
        assertThatThrownBy(() -> literal(scalar, ast(value)))
                .hasMessageContaining(wanted)
                .satisfies(StrictScalarsTest::coded);
    }

    private static void coded(Throwable refusal) {
        assertThat(((GraphQLError) refusal).getExtensions()).containsEntry("code", "INVALID_VALUE");
        assertThat(refusal).isInstanceOf(GraphqlErrorException.class);
        assertThat(refusal.getMessage()).doesNotContain("java.", "Exception", "Value{");
    }

    private static Stream<Arguments> each(Map.Entry<String, List<Object>> values) {
        return values.getValue().stream().map(value -> Arguments.of(values.getKey(), value));
    }

    private static Object parse(String scalar, Object value) {
        return coercing(scalar).parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
    }

    private static Object literal(String scalar, Value<?> value) {
        return coercing(scalar)
                .parseLiteral(value, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
    }

    private static Value<?> ast(Object value) {
        if (value instanceof Boolean bool) {
            return BooleanValue.of(bool);
        }
        if (value instanceof String text) {
            return StringValue.of(text);
        }
        BigDecimal number = new BigDecimal(value.toString());
        return number.scale() > 0 ? FloatValue.newFloatValue(number).build() : new IntValue(number.toBigInteger());
    }

    private static Coercing<?, ?> coercing(String scalar) {
        return StrictScalars.strict(GraphQLScalarType.newScalar()
                        .name(scalar)
                        .coercing(Scalars.GraphQLString.getCoercing())
                        .build())
                .getCoercing();
    }
}
