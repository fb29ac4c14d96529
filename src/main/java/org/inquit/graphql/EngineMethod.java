package org.inquit.graphql;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.Definition;

/**
 * A rule of the extractor with the words that explain it, so that a page can show them beside a quote.
 *
 * @param method the rule
 * @param description what it does
 */
@Description("A rule by which quotes are joined to their sources, with the words that explain it.")
public record EngineMethod(
        @Description("The rule, as attributions name it.") AttributionMethod method,
        @Description("What it does, in one sentence.") String description) {

    static List<EngineMethod> all() {
        return Arrays.stream(AttributionMethod.values())
                .map(method -> new EngineMethod(method, definition(method)))
                .toList();
    }

    private static String definition(AttributionMethod method) {
        try {
            return AttributionMethod.class
                    .getField(method.name())
                    .getAnnotation(Definition.class)
                    .value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("each value has a field", impossible);
        }
    }
}
