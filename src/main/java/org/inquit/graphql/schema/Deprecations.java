package org.inquit.graphql.schema;

import io.smallrye.graphql.api.Deprecated;
import java.lang.reflect.AnnotatedElement;
import org.jspecify.annotations.Nullable;

/** Finds why a field, an argument or a value should no longer be used; the framework tells it in one view only. */
final class Deprecations {

    private static final String NO_REASON = "No longer supported";

    private Deprecations() {}

    /** The reason, or null for what is in use. */
    static @Nullable String of(AnnotatedElement element) {
        Deprecated reasoned = element.getAnnotation(Deprecated.class);
        if (reasoned != null) {
            return reasoned.reason();
        }
        return element.isAnnotationPresent(java.lang.Deprecated.class) ? NO_REASON : null;
    }
}
