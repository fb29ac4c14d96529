package org.inquit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds docs/examples/reader.html to what it promises: few lines of plain JavaScript, the selection of the query Reader. */
class ReaderExampleTest {

    private static final int LINES = 60;

    private final String script = inside("<script>(.*)</script>", read());

    @Test
    void isShortAndTakesTextAsText() {
        assertThat(script.strip().lines().count()).isLessThan(LINES);
        assertThat(script).doesNotContain("innerHTML", "insertAdjacentHTML", "document.write", "import ");
    }

    @Test
    void selectsWhatTheQueryReaderSelects() {
        String example = inside(
                "query Reader \\{\\s+articles\\(first: 1\\) \\{\\s+nodes \\{(.*?)^    }",
                Gallery.read().text());
        String page = inside("fragment Page on Article \\{(.*?)^  }", script);
        assertThat(words(page)).isEqualTo(words(example));
    }

    private static String words(String selection) {
        return selection.strip().replaceAll("\\s+", " ");
    }

    private static String inside(String pattern, String text) {
        Matcher found =
                Pattern.compile(pattern, Pattern.DOTALL | Pattern.MULTILINE).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("docs/examples/reader.html"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
