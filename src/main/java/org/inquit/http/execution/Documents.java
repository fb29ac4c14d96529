package org.inquit.http.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.InvalidUnicodeSyntaxException;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inquit.graphql.request.ErrorCode;

/** Parses and validates documents, and keeps the valid ones, so that a repeated query costs neither again. */
final class Documents {

    private final GraphQLSchema schema;
    private final DocumentsLimits limits;
    private final ParserOptions options;
    private final Cache<String, Prepared> kept;

    Documents(GraphQLSchema schema, DocumentsLimits limits) {
        this.schema = schema;
        this.limits = limits;
        this.options = ParserOptions.getDefaultOperationParserOptions()
                .transform(to -> to.maxTokens(limits.maxTokens()).maxCharacters(limits.maxCharacters()));
        this.kept = Caffeine.newBuilder()
                .maximumWeight(limits.keptCharacters())
                .weigher((String text, Prepared document) -> text.length())
                .build();
    }

    /**
     * The document, whether it fits the schema or not.
     *
     * @throws InvalidDocument where it is no GraphQL, or too large
     */
    Prepared prepare(String text) {
        Prepared known = kept.getIfPresent(text);
        if (known != null) {
            return known;
        }
        Document document = parsed(text);
        new DocumentSize(document).check(limits);
        Prepared prepared = new Prepared(document, Fault.first(limits.maxErrors(), invalid(document)));
        if (prepared.isValid()) {
            kept.put(text, prepared);
        }
        return prepared;
    }

    private Document parsed(String text) {
        ExecutionInput input = ExecutionInput.newExecutionInput(text)
                .locale(Locale.ENGLISH)
                .graphQLContext(Map.of(ParserOptions.class, options))
                .build();
        ParseAndValidateResult result = ParseAndValidate.parse(input);
        InvalidSyntaxException fault = result.getSyntaxException();
        if (fault == null) {
            return result.getDocument();
        }
        if (fault instanceof InvalidUnicodeSyntaxException) {
            throw new InvalidDocument(List.of(EngineFaults.broken(fault.toInvalidSyntaxError())));
        }
        throw new InvalidDocument(List.of(tooMuch(fault)
                .map(why -> Fault.of(ErrorCode.LIMIT_EXCEEDED, why))
                .orElseGet(() -> EngineFaults.unreadable(fault.toInvalidSyntaxError()))));
    }

    /** What the parser ends early for; empty where it came to a fault. */
    private Optional<String> tooMuch(InvalidSyntaxException fault) {
        if (fault instanceof ParseCancelledTooManyCharsException) {
            return Optional.of("the document is longer than %d characters, inquit.documents.max-characters: send less"
                    .formatted(limits.maxCharacters()));
        }
        if (fault instanceof ParseCancelledTooDeepException) {
            return Optional.of("the document nests more than %d levels deep: ask for less at once"
                    .formatted(options.getMaxRuleDepth()));
        }
        return fault instanceof ParseCancelledException
                ? Optional.of("the document has more than %d tokens, inquit.documents.max-tokens: ask for less at once"
                        .formatted(limits.maxTokens()))
                : Optional.empty();
    }

    /** The engine's rule that a subscription has one root field stumbles where that is skipped. */
    private List<Fault> invalid(Document document) {
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
}
