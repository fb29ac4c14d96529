package org.inquit.http.execution.cost;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we tell people to ask has room to grow under the default maximum. */
class DocumentedQueriesTest {

    private static final long HALF = 2_500;
    private static final Pattern BLOCK = Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL);

    static Stream<String> documents() throws IOException {
        try (Stream<Path> operations = Files.list(Path.of("src/test/clients/operations"))) {
            return Stream.of(
                    Stream.of("README.md", "docs/front-end.md", "docs/live.md").flatMap(DocumentedQueriesTest::blocks),
                    Stream.of("src/main/resources/gallery.graphql", "src/test/resources/load/benchmark.graphql")
                            .map(DocumentedQueriesTest::read),
                    operations.map(Path::toString).map(DocumentedQueriesTest::read).toList().stream())
                    .flatMap(each -> each)
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void costLessThanHalfOfWhatIsAllowed(String text) {
        var document = Parser.parse(text);
        CostRule rule = new CostRule(Reckoning.SCHEMA, new Sizes(20, 100, 30, 100), HALF);
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        assertThat(operations)
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(rule.bill(document, operation, Map.of("first", 20))
                                .of(null)
                                .requested())
                        .as(String.valueOf(operation.getName()))
                        .isPositive());
    }

    private static Stream<String> blocks(String file) {
        return BLOCK.matcher(read(file)).results().map(block -> block.group(1));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
