package org.inquit.graphql.schema;

import graphql.Directives;
import graphql.Scalars;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says of each scalar of ours where its text is specified. */
final class SpecifiedScalars {

    private static final Map<String, String> SPECIFICATIONS = Map.of(
            "Date", "https://scalars.graphql.org/andimarek/local-date.html",
            "DateTime", "https://scalars.graphql.org/andimarek/date-time.html",
            "URL", "https://www.rfc-editor.org/rfc/rfc3986");

    private static final Map<String, String> WORDS = Map.of(
            "Date", "A day of the calendar as ISO 8601 writes it: 2025-11-06.",
            "DateTime", "A moment as RFC 3339 writes it: 2025-11-06T12:00:00Z.",
            "URL", "The address of a page, absolute, as RFC 3986 writes it.");

    private SpecifiedScalars() {}

    static boolean knows(GraphQLScalarType type) {
        return SPECIFICATIONS.containsKey(type.getName());
    }

    static GraphQLScalarType specified(GraphQLScalarType type) {
        String url = Objects.requireNonNull(SPECIFICATIONS.get(type.getName()));
        return type.transform(to -> to.specifiedByUrl(url)
                .replaceAppliedDirectives(List.of(printed(url)))
                .description(WORDS.get(type.getName())));
    }

    /** Introspection reads the property, the printed schema reads the directive. */
    private static GraphQLAppliedDirective printed(String url) {
        GraphQLAppliedDirectiveArgument argument = GraphQLAppliedDirectiveArgument.newArgument()
                .name("url")
                .type(GraphQLNonNull.nonNull(Scalars.GraphQLString))
                .valueProgrammatic(url)
                .build();
        return Directives.SpecifiedByDirective.toAppliedDirective()
                .transform(to -> to.replaceArguments(List.of(argument)));
    }
}
