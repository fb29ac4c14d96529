package org.inquit.graphql.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.SchemaPrinter;

/** The schema as text. */
public final class Sdl {

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
}
