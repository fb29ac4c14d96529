package org.inquit.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An invented article and what a careful human reader finds in it.
 *
 * @param name the file name without its ending
 * @param raw the page as it would be loaded
 * @param expected the reader's findings; what it leaves out is not checked
 */
record ArticleFixture(String name, String raw, JsonNode expected) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "articles");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All fixtures of the folder, by name. */
    static List<ArticleFixture> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".txt"))
                    .sorted()
                    .map(file -> file.substring(0, file.length() - ".txt".length()))
                    .map(ArticleFixture::named)
                    .toList();
        }
    }

    /** The texts of the array {@code field} of {@code node}, none where the field is absent. */
    static List<String> texts(JsonNode node, String field) {
        return children(node, field).map(JsonNode::asText).toList();
    }

    /** The elements of the array {@code field} of {@code node}, none where the field is absent. */
    static Stream<JsonNode> children(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false);
    }

    private static ArticleFixture named(String name) {
        try {
            String raw = Files.readString(FOLDER.resolve(name + ".txt"), StandardCharsets.UTF_8);
            JsonNode expected = JSON.readTree(FOLDER.resolve(name + ".json").toFile());
            return new ArticleFixture(name, raw, expected);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read fixture " + name, e);
        }
    }
}
