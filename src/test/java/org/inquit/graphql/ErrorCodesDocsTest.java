package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.inquit.graphql.request.ErrorCode;
import org.junit.jupiter.api.Test;

/** Fails when docs/errors.md and the codes are not the same list. */
class ErrorCodesDocsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\d+) \\| [^|]+ \\| [^|]+ \\|$");

    @Test
    void theTableIsTheEnum() throws IOException {
        List<String> rows = ROW.matcher(Files.readString(Path.of("docs/errors.md")))
                .results()
                .map(ErrorCodesDocsTest::line)
                .toList();
        assertThat(rows)
                .isEqualTo(Arrays.stream(ErrorCode.values())
                        .map(code -> code.name() + " " + code.status())
                        .toList());
    }

    private static String line(MatchResult row) {
        return row.group(1) + " " + row.group(2);
    }
}
