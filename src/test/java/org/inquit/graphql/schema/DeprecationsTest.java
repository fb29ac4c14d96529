package org.inquit.graphql.schema;

import static graphql.Scalars.GraphQLString;
import static graphql.schema.GraphQLArgument.newArgument;
import static graphql.schema.GraphQLFieldDefinition.newFieldDefinition;
import static graphql.schema.GraphQLInputObjectField.newInputObjectField;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.SchemaTransformer;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import java.util.regex.Pattern;
import org.inquit.graphql.OldThing;
import org.junit.jupiter.api.Test;

/** What Java calls deprecated must be so for those who read the SDL and for those who ask by introspection. */
class DeprecationsTest {

    private static final String[] REASONS = {
        "2026-11-26: use fresh.", "2026-11-26: use FRESH.", "2026-11-26: say nothing.", "2026-11-26: filter by fresh."
    };

    private static final String INTROSPECTION = """
            { __schema { types {
              fields(includeDeprecated: true) { ...Field args(includeDeprecated: true) { ...Value } }
              inputFields(includeDeprecated: true) { ...Value }
              enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } } } }
            fragment Field on __Field { name isDeprecated deprecationReason }
            fragment Value on __InputValue { name isDeprecated deprecationReason }
            """;

    @Test
    void areSeenInTheSdl() {
        String sdl = Sdl.of(shaped());
        assertThat(Pattern.compile("@deprecated\\(reason : \"([^\"]*)\"\\)")
                        .matcher(sdl)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrder(REASONS);
        assertThat(sdl).contains("fresh: String!\n", "FRESH\n");
    }

    @Test
    void areSeenByIntrospection() {
        String answer = GraphQL.newGraphQL(shaped())
                .build()
                .execute(INTROSPECTION)
                .toSpecification()
                .toString();
        assertThat(Pattern.compile("isDeprecated=true, deprecationReason=(2026[^,}]*)")
                        .matcher(answer)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrder(REASONS);
    }

    private static GraphQLSchema shaped() {
        JavaSide java = new JavaSide();
        java.remember(asked());
        return SchemaTransformer.transformSchema(plain(), new TypeShaping(java));
    }

    private static Operation asked() {
        Reference thing = new Reference();
        thing.setName("OldThing");
        Operation operation = new Operation();
        operation.setClassName(OldThing.class.getName());
        operation.setMethodName("asked");
        operation.setName("asked");
        operation.setSourceFieldOn(thing);
        return operation;
    }

    private static GraphQLSchema plain() {
        GraphQLEnumType value = GraphQLEnumType.newEnum()
                .name("OldValue")
                .value("FRESH")
                .value("STALE")
                .build();
        GraphQLInputObjectType filter = GraphQLInputObjectType.newInputObject()
                .name("OldFilter")
                .field(newInputObjectField().name("fresh").type(GraphQLString))
                .field(newInputObjectField().name("stale").type(GraphQLString))
                .build();
        GraphQLObjectType thing = GraphQLObjectType.newObject()
                .name("OldThing")
                .field(newFieldDefinition().name("fresh").type(GraphQLString))
                .field(newFieldDefinition().name("stale").type(GraphQLString))
                .field(newFieldDefinition()
                        .name("asked")
                        .type(GraphQLString)
                        .argument(newArgument().name("how").type(GraphQLString))
                        .argument(newArgument().name("filter").type(filter)))
                .field(newFieldDefinition().name("value").type(value))
                .build();
        return GraphQLSchema.newSchema().query(thing).build();
    }
}
