package org.inquit.http.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.exceptions.InvalidUnicodeSyntaxException;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import org.inquit.graphql.request.ErrorCode;

/** Parses and validates documents, and keeps the valid ones, so that a repeated query costs neither again. */
final class Documents {

    private final GraphQLSchema schema;
    private final Cache<String, Prepared> kept;

    /**
     * @param charactersKept how long the documents that are kept may be together; their trees take about fifty times that
     */
    Documents(GraphQLSchema schema, int charactersKept) {
        this.schema = schema;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(charactersKept)
                .weigher((String text, Prepared document) -> text.length())
                .build();
    }

    /**
     * The document, whether it fits the schema or not.
     *
     * @throws InvalidDocument where it is no GraphQL
     */
    Prepared prepare(String text) {
        Prepared known = kept.getIfPresent(text);
        if (known != null) {
            return known;
        }
        Document document = parsed(text);
        Prepared prepared = new Prepared(document, faults(document));
        if (prepared.isValid()) {
            kept.put(text, prepared);
        }
        return prepared;
    }

    private static Document parsed(String text) {
        ExecutionInput input =
                ExecutionInput.newExecutionInput(text).locale(Locale.ENGLISH).build();
        ParseAndValidateResult result = ParseAndValidate.parse(input);
        InvalidSyntaxException fault = result.getSyntaxException();
        if (fault == null) {
            return result.getDocument();
        }
        if (fault instanceof InvalidUnicodeSyntaxException) {
            throw new InvalidDocument(List.of(EngineFaults.broken(fault.toInvalidSyntaxError())));
        }
        ErrorCode code = isTooLong(fault) ? ErrorCode.LIMIT_EXCEEDED : ErrorCode.SYNTAX_ERROR;
        throw new InvalidDocument(List.of(EngineFaults.unreadable(code, fault.toInvalidSyntaxError())));
    }

    /** The engine's rule that a subscription has one root field stumbles where that is skipped. */
    private List<Fault> faults(Document document) {
        try {
            List<Fault> invalid = ParseAndValidate.validate(schema, document, Locale.ENGLISH).stream()
                    .map(EngineFaults::invalid)
                    .toList();
            return invalid.isEmpty()
                    ? HiddenDirectives.firstIn(document).or(() -> BrokenTexts.firstIn(document)).stream()
                            .toList()
                    : invalid;
        } catch (IndexOutOfBoundsException noRootField) {
            throw EventSource.nothingSelected();
        }
    }

    private static boolean isTooLong(InvalidSyntaxException fault) {
        return fault instanceof ParseCancelledException
                || fault instanceof ParseCancelledTooDeepException
                || fault instanceof ParseCancelledTooManyCharsException;
    }
}
