package org.inquit.http.execution.cost;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.File;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reckons up documents by the schema that is served, with the sizes of lists that it has by default. */
final class Reckoning {

    static final GraphQLSchema SCHEMA =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(new File("schema.graphql")));

    private static final CostRule RULE = new CostRule(SCHEMA, new Sizes(20, 100, 30, 100), Long.MAX_VALUE);

    private Reckoning() {}

    /** The points that the only operation of a document requests. */
    static long requested(String document) {
        return requested(document, Map.of());
    }

    static long requested(String document, Map<String, @Nullable Object> variables) {
        return bill(document, variables).of(null).requested();
    }

    /** The points of an answer. */
    static long actual(String document, Map<String, Object> data) {
        return bill(document, Map.of()).of(data).actual();
    }

    /** What is said of a document that costs more than so much. */
    static String refusal(String document, long maximum) {
        Document parsed = Parser.parse(document);
        try {
            new CostRule(SCHEMA, new Sizes(20, 100, 30, 100), maximum).bill(parsed, operation(parsed), Map.of());
        } catch (CostExceeded refused) {
            return refused.getMessage();
        }
        return "";
    }

    private static Bill bill(String document, Map<String, @Nullable Object> variables) {
        Document parsed = Parser.parse(document);
        return RULE.bill(parsed, operation(parsed), variables);
    }

    private static OperationDefinition operation(Document document) {
        return document.getDefinitionsOfType(OperationDefinition.class).get(0);
    }
}
