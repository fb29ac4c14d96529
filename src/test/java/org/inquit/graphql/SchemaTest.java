package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EmptySeeds.class)
class SchemaTest {

    private static final Path COMMITTED = Path.of("schema.graphql");
    private static final Path CONTRACT = Path.of("src/test/resources/contract.graphql");

    @Test
    void keepsTheContract() throws IOException {
        Set<String> served = SchemaLines.of(Api.schema());
        Set<String> promised = SchemaLines.of(Files.readString(CONTRACT));
        promised.removeAll(served);
        assertThat(promised).isEmpty();
    }

    @Test
    void isTheOneThatIsCommitted() throws IOException {
        Path fresh = Files.writeString(Path.of("target/schema.graphql"), Api.schema());
        assertThat(Files.readString(COMMITTED))
                .as("the schema changed; to keep the change: cp %s %s", fresh, COMMITTED)
                .isEqualTo(Api.schema());
    }

    @Test
    void letsNobodyChangeAnything() {
        TypeDefinitionRegistry registry = new SchemaParser().parse(Api.schema());
        assertThat(registry.getType("Query")).isPresent();
        assertThat(registry.getType("Mutation")).isEmpty();
        assertThat(registry.schemaDefinition().stream()
                        .flatMap(schema -> schema.getOperationTypeDefinitions().stream())
                        .map(OperationTypeDefinition::getName))
                .doesNotContain("mutation");
    }

    @Test
    void isValid() {
        TypeDefinitionRegistry registry = new SchemaParser().parse(Api.schema());
        assertThat(UnExecutableSchemaGenerator.makeUnExecutableSchema(registry).getAllTypesAsList())
                .isNotEmpty();
    }

    @Test
    void describesEverything() {
        Map<String, ?> schema =
                Api.ask("introspection.graphql", "Introspection", Map.of()).getMap("data.__schema");
        assertThat(undescribed("", schema)).isEmpty();
        assertThat(named(schema)).as("elements that were looked at").isGreaterThan(400);
    }

    @Test
    void advertisesNothingThatItDoesNotDo() {
        var answer = Api.ask("introspection.graphql", "Introspection", Map.of());
        assertThat(answer.getList("data.__schema.directives.name", String.class))
                .contains("include", "skip", "deprecated", "specifiedBy")
                .doesNotContain("defer", "constraint", "rolesAllowed");
        assertThat(Api.schema()).contains("@specifiedBy(url").doesNotContain("@defer", "experimental");
        assertThat(answer.getList("data.__schema.types.findAll { it.kind == 'SCALAR' }.name", String.class))
                .containsExactlyInAnyOrder("Boolean", "Date", "DateTime", "Float", "ID", "Int", "String", "URL");
        assertThat(answer.getList("data.__schema.types.findAll { it.specifiedByURL != null }.name", String.class))
                .containsExactlyInAnyOrder("Date", "DateTime", "URL");
    }

    private static long named(Object element) {
        if (element instanceof List<?> list) {
            return list.stream().mapToLong(SchemaTest::named).sum();
        }
        if (!(element instanceof Map<?, ?> map)
                || String.valueOf(map.get("name")).startsWith("__")) {
            return 0;
        }
        long inner = map.values().stream().mapToLong(SchemaTest::named).sum();
        return inner + (map.get("description") == null ? 0 : 1);
    }

    /** The elements below {@code path} that have a name but no words; what is GraphQL's own is not ours to describe. */
    private static List<String> undescribed(String path, Object element) {
        if (element instanceof List<?> list) {
            return list.stream()
                    .flatMap(each -> undescribed(path, each).stream())
                    .toList();
        }
        if (!(element instanceof Map<?, ?> map)
                || String.valueOf(map.get("name")).startsWith("__")) {
            return List.of();
        }
        String name = path + "/" + Objects.requireNonNullElse(map.get("name"), "");
        Stream<String> own =
                map.containsKey("description") && map.get("description") == null ? Stream.of(name) : Stream.of();
        return Stream.concat(own, map.values().stream().flatMap(each -> undescribed(name, each).stream()))
                .toList();
    }
}
