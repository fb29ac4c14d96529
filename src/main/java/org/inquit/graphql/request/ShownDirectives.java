package org.inquit.graphql.request;

import java.util.Set;

/** Those of the GraphQL specification; the engine knows more, such as defer, but does not keep what they promise. */
public final class ShownDirectives {

    private static final Set<String> NAMES = Set.of("include", "skip", "deprecated", "specifiedBy", "oneOf");

    private ShownDirectives() {}

    /** Whether the schema shows the directive of this name and documents may use it. */
    public static boolean include(String name) {
        return NAMES.contains(name);
    }
}
