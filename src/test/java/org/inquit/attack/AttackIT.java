package org.inquit.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.inquit.attack.Outcome.Verdict;
import org.inquit.load.Seeds;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The rows of the attack book that take little time, on a small archive; limits of time are wide, as builds share machines. */
@TestInstance(Lifecycle.PER_CLASS)
class AttackIT {

    private static final Logger LOG = Logger.getLogger(AttackIT.class);

    /** These wait for long, or start servers again and again. */
    private static final Set<String> LEFT_TO_THE_BOOK =
            Set.of("15", "20", "22", "24", "25", "27", "28", "28b", "29", "32", "33", "W3", "34b", "S1", "X1");

    private Ground ground;

    @BeforeAll
    void prepare(@TempDir Path root) throws IOException {
        Path seeds = Files.createDirectory(root.resolve("seeds"));
        Seeds.main(new String[] {seeds.toString(), String.valueOf(Scale.BUILD.articles())});
        ground = new Ground(Scale.BUILD, Files.createDirectory(root.resolve("work")), seeds, Instance.freePort());
    }

    @AfterAll
    void stop() {
        ground.close();
    }

    @TestFactory
    Stream<DynamicTest> standsEachAttack() {
        List<Attack> rows = new ArrayList<>(Book.onTheLargeArchive(ground));
        rows.addAll(Book.onServersOfTheirOwn());
        return rows.stream()
                .filter(row -> !LEFT_TO_THE_BOOK.contains(row.number()))
                .map(row -> DynamicTest.dynamicTest(row.number() + ": " + row.name(), () -> judge(row)));
    }

    private void judge(Attack row) {
        Outcome outcome = row.run(ground);
        LOG.info(outcome.row());
        assertThat(outcome.verdict()).as(outcome.answer()).isNotEqualTo(Verdict.FAIL);
    }
}
