package org.inquit.graphql.schema;

import java.lang.reflect.AnnotatedElement;
import org.eclipse.microprofile.graphql.Description;
import org.inquit.extraction.Definition;
import org.jspecify.annotations.Nullable;

/** Finds the words for a type, a field or a value where it is declared: in the core's own annotation or the API's. */
final class Descriptions {

    private Descriptions() {}

    static @Nullable String of(AnnotatedElement element) {
        Definition definition = element.getAnnotation(Definition.class);
        if (definition != null) {
            return definition.value();
        }
        Description description = element.getAnnotation(Description.class);
        return description == null ? null : description.value();
    }
}
