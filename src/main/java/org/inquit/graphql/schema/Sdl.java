package org.inquit.graphql.schema;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.SchemaPrinter;
import java.util.Set;

/** The schema as text. */
public final class Sdl {

    /** Those of the GraphQL specification; the engine knows more, such as defer, but does not keep what they promise. */
    private static final Set<String> DIRECTIVES = Set.of("include", "skip", "deprecated", "specifiedBy", "oneOf");

    private static final SchemaPrinter PRINTER = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
            .includeScalarTypes(true)
            .includeSchemaDefinition(true)
            .includeDirectiveDefinition(name -> !DirectiveInfo.isGraphqlSpecifiedDirective(name))
            .useAstDefinitions(false));

    private Sdl() {}

    /** The text that tools read: all of ours; what is GraphQL's own, each tool knows. */
    public static String of(GraphQLSchema schema) {
        return PRINTER.print(schema);
    }

    static boolean offers(GraphQLDirective directive) {
        return DIRECTIVES.contains(directive.getName());
    }
}
