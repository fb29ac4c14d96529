package org.inquit.http.execution;

import static java.util.stream.Collectors.toMap;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inquit.graphql.request.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a document selects once its fragments are written out, before anything slower looks at it. Each fragment is
 * counted once, however often it is spread, so the time is linear in the document.
 */
final class DocumentSize {

    /** No sum of these overflows. */
    private static final long VERY_MANY = 1L << 40;

    private final Document document;
    private final Map<String, FragmentDefinition> fragments;

    DocumentSize(Document document) {
        this.document = document;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(toMap(FragmentDefinition::getName, each -> each, (first, again) -> first));
    }

    /**
     * Refuses a document in which something is too much.
     *
     * @throws InvalidDocument where it is
     */
    void check(DocumentsLimits limits) {
        Most directives = new Most("directives", directives(), limits.maxDirectives(), "directives");
        Most roots = new Most("fields at the top", most(false), limits.maxRootFields(), "root-fields");
        Most fields = new Most("fields with its fragments written out", most(true), limits.maxFields(), "fields");
        for (Most each : List.of(directives, roots, fields)) {
            if (each.isPassed()) {
                throw new InvalidDocument(List.of(each.fault()));
            }
        }
    }

    private long directives() {
        return HiddenDirectives.nodes(document)
                .filter(Directive.class::isInstance)
                .count();
    }

    /** The fields of the operation that has the most; with those below others, or without. */
    private long most(boolean deep) {
        Map<String, Long> known = new HashMap<>();
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .mapToLong(each -> fields(each.getSelectionSet(), deep, known))
                .max()
                .orElse(0);
    }

    private long fields(@Nullable SelectionSet selected, boolean deep, Map<String, Long> known) {
        if (selected == null) {
            return 0;
        }
        long sum = 0;
        for (Selection<?> each : selected.getSelections()) {
            sum = Math.min(sum + fields(each, deep, known), VERY_MANY);
        }
        return sum;
    }

    private long fields(Selection<?> selection, boolean deep, Map<String, Long> known) {
        if (selection instanceof Field field) {
            return deep ? 1 + fields(field.getSelectionSet(), true, known) : 1;
        }
        if (selection instanceof InlineFragment inline) {
            return fields(inline.getSelectionSet(), deep, known);
        }
        return selection instanceof FragmentSpread spread ? fields(spread.getName(), deep, known) : 0;
    }

    /** A fragment that spreads itself is no valid one and counts nothing where it does. */
    private long fields(String fragment, boolean deep, Map<String, Long> known) {
        Long before = known.putIfAbsent(fragment, 0L);
        if (before != null) {
            return before;
        }
        FragmentDefinition definition = fragments.get(fragment);
        long count = definition == null ? 0 : fields(definition.getSelectionSet(), deep, known);
        known.put(fragment, count);
        return count;
    }

    /**
     * A number that is limited.
     *
     * @param what is counted
     * @param count how many there are
     * @param limit how many there may be
     * @param key the end of the key that says so
     */
    private record Most(String what, long count, int limit, String key) {

        boolean isPassed() {
            return count > limit;
        }

        Fault fault() {
            return Fault.of(
                    ErrorCode.LIMIT_EXCEEDED,
                    "the document has %s %s, %d is the most (inquit.documents.max-%s): ask for less at once"
                            .formatted(count >= VERY_MANY ? "very many" : count, what, limit, key));
        }
    }
}
