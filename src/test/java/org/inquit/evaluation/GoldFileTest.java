package org.inquit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFileTest {

    private static final String FIRST = "{'id': 'a', 'text': 'Oh “no”.', 'quotes': []}\n";

    @TempDir
    private Path folder;

    @Test
    void readsOneArticleOverSeveralLines() throws IOException {
        Path file = file("one.json", FIRST.replace(", ", ",\n "));
        assertThat(GoldFile.read(file)).extracting(GoldArticle::id).containsExactly("a");
    }

    @Test
    void readsIndirectQuotesFromEitherList() throws IOException {
        String inQuotes =
                "{'id': 'a', 'text': 'Oh no', 'quotes': [{'start': 0, 'end': 5, 'type': 'indirect', 'marked': []}]}\n";
        String ofItsOwn = "{'id': 'b', 'text': 'Oh no', 'quotes': [], 'indirect': [{'start': 3, 'end': 5}]}\n";
        List<GoldArticle> articles = GoldFile.read(file("two.jsonl", inQuotes + ofItsOwn));
        assertThat(articles.get(0).indirect()).extracting(GoldQuote::content).containsExactly(new Range(0, 5));
        assertThat(articles.get(1).indirect()).extracting(GoldQuote::content).containsExactly(new Range(3, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id': 'b', 'text': 'x', 'quotes': [} | is no JSON",
                "{'id': 'b', 'text': 'x', 'quotes': []} {} | is no JSON",
                "[] | has no 'text'",
                "{'id': 'b', 'text': 'x'} | has no list 'quotes'",
                "{'text': 'x', 'quotes': []} | has no 'id'",
                "{'id': 'a', 'text': 'x', 'quotes': []} | the id 'a' stands twice",
                "{'id': 'b', 'text': 'x', 'quotes': [{'end': 1}]} | quotes[0]:  to 1 is no range of the text's 1 characters",
                "{'id': 'b', 'text': 'x', 'quotes': [{'start': 0, 'end': 2}]} | quotes[0]: 0 to 2 is no range",
                "{'id': 'b', 'text': 'x', 'quotes': [{'start': 0, 'end': 1, 'marked': [[0, 1], [1, 0]]}]} | quotes[0]: marked[1]: 1 to 0 is no range",
                "{'id': 'b', 'text': 'x', 'quotes': [{'start': 0, 'end': 1, 'mention': 'verb'}]} | quotes[0]: 'mention' is none of",
                "{'id': 'b', 'text': 'x', 'quotes': [], 'experts': [{}]} | experts[0]: has no 'name'"
            })
    void aBrokenLineIsNamedByItsNumber(String second, String message) throws IOException {
        Path file = file("broken.jsonl", FIRST + "\n" + second + "\n");
        assertThatThrownBy(() -> GoldFile.read(file))
                .isInstanceOf(EvaluationFault.class)
                .hasMessageStartingWith(file + ":3: " + message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void aFileThatIsMissingEmptyOrNoTextIsAFault() throws IOException {
        Path bytes = Files.write(folder.resolve("bytes.jsonl"), new byte[] {(byte) 0xff, '\n'});
        assertFault(folder.resolve("missing.jsonl"), "there is no such file");
        assertFault(file("empty.jsonl", "\n"), "holds no article");
        assertFault(bytes, "no UTF-8 text");
        assertFault(folder, "cannot be read");
    }

    private static void assertFault(Path file, String message) {
        assertThatThrownBy(() -> GoldFile.read(file))
                .isInstanceOf(EvaluationFault.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(message);
    }

    private Path file(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json.replace('\'', '"'), StandardCharsets.UTF_8);
    }
}
