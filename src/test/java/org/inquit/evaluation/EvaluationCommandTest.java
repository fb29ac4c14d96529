package org.inquit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationCommandTest {

    private static final String GOLD = "src/test/resources/evaluation/gold.jsonl";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void printsATableAndWritesWhatWasFound() throws IOException {
        Path found = folder.resolve("found.jsonl");
        assertThat(run(GOLD, found.toString(), "--errors", "1")).isZero();
        assertThat(text(out)).startsWith("gold: 2 articles, extractor ").contains("span and name, as served", "95 %");
        assertThat(FoundFile.scored(Path.of(GOLD), found))
                .flatExtracting(ScoredArticle::predictions)
                .extracting(Prediction::speaker)
                .contains("Ada Brandt", "Lena Voss");
        assertThat(run(GOLD, found.toString())).as("written again").isZero();
    }

    @Test
    void writesTheTableThatTheApiServes() throws IOException {
        Path table = folder.resolve("accuracy.json");
        assertThat(run("--write-accuracy", table.toString(), "one: invented=" + GOLD, "two=" + GOLD))
                .isZero();
        List<Accuracy> rows = AccuracyTable.read(Files.readAllBytes(table));
        assertThat(rows).extracting(Accuracy::set).containsExactly("one", "two");
        assertThat(rows).extracting(Accuracy::description).containsExactly("invented", "");
        assertThat(rows).extracting(Accuracy::articles).containsExactly(2, 2);
        assertThat(rows.get(0).jointF1()).isEqualTo(rows.get(1).jointF1()).isPositive();
    }

    @Test
    void theTableThatComesWithTheProgramIsOfThisExtractor() {
        assertThat(AccuracyTable.packaged()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.description()).isNotBlank();
            assertThat(row.articles()).isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--errors",
                "--errors x " + GOLD,
                "--unknown " + GOLD,
                "a b c",
                "one=a b",
                "--write-accuracy table " + GOLD
            })
    void aWrongArgumentPrintsTheUsage(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(text(err)).contains("usage: evaluate");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void aMissingFileIsOneLine() {
        assertThat(run("no/such/gold.jsonl")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("no/such/gold.jsonl: there is no such file" + System.lineSeparator());
    }

    @Test
    void anotherGoldFileIsNotOverwritten() throws IOException {
        Path other = Files.copy(Path.of(GOLD), folder.resolve("other.jsonl"));
        assertThat(run(GOLD, other.toString())).isEqualTo(2);
        assertThat(text(err)).contains("is not overwritten");
        assertThat(other).hasSameTextualContentAs(Path.of(GOLD));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsOneLine() {
        assertThat(run(GOLD, folder.resolve("no/such/folder").toString())).isEqualTo(2);
        assertThat(text(err)).contains("cannot be written").hasLineCount(1);
    }

    private int run(String... words) {
        return new EvaluationCommand(stream(out), stream(err)).run(List.of(words));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
