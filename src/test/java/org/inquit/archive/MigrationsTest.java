package org.inquit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A process that is killed between any two statements of a migration leaves what the next start completes. */
class MigrationsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/db/migration");

    private static final String TABLES = "select table_name, column_name, data_type, is_nullable from"
            + " information_schema.columns where table_schema = 'PUBLIC' order by 1, 2";
    private static final String INDEXES = "select table_name, index_name, column_name, ordinal_position from"
            + " information_schema.index_columns where index_name like '%\\_BY\\_%' or index_name like '%\\_FOR\\_%'"
            + " order by 1, 2, 4";
    private static final String PRINTED = "select text from printed_capacity order by 1";

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void isCompletedByTheNextStart(Path script) throws IOException, SQLException {
        List<String> statements = statements(script);
        assertThat(statements).isNotEmpty();
        List<String> whole = archive(script, List.of());
        assertThat(whole).hasSizeGreaterThan(100);
        for (int done = 1; done <= statements.size(); done++) {
            assertThat(archive(script, statements.subList(0, done)))
                    .as("%s, killed after %d statements", script.getFileName(), done)
                    .isEqualTo(whole);
        }
    }

    /** What there is after a start on an archive in which so much of a migration was done and not written down. */
    private static List<String> archive(Path script, List<String> done) throws SQLException {
        String url = "jdbc:h2:mem:migrations" + System.nanoTime() + ";DB_CLOSE_DELAY=-1";
        int version = Integer.parseInt(script.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"));
        try (Connection database = DriverManager.getConnection(url);
                Statement statement = database.createStatement()) {
            flyway(url, version - 1 + "?").migrate();
            if (version > 1) {
                print(statement, version);
            }
            for (String each : done) {
                statement.execute(each);
            }
            start(url);
            List<String> found = new ArrayList<>(rows(statement, TABLES));
            found.addAll(rows(statement, INDEXES));
            found.addAll(rows(statement, PRINTED));
            statement.execute("shutdown");
            return found;
        }
    }

    /** As the server does. */
    private static void start(String url) {
        Flyway flyway = flyway(url, "latest");
        flyway.repair();
        flyway.migrate();
    }

    private static Flyway flyway(String url, String target) {
        return Flyway.configure()
                .dataSource(url, null, null)
                .locations("filesystem:" + SCRIPTS)
                .target(target)
                .load();
    }

    /** A capacity in print, which a later migration collects. */
    private static void print(Statement statement, int version) throws SQLException {
        statement.execute("set referential_integrity false");
        if (version > 5) {
            statement.execute("insert into printed_capacity (text) values ('nurse')");
        }
        statement.execute("insert into capacity (id, appearance_id, expert_id, article_id, role)"
                + " values ('c', 'p', 'e', 'a', 'nurse')");
        statement.execute("set referential_integrity true");
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(result.getString(i)).append(' ');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private static List<String> statements(Path script) throws IOException {
        String text = Files.readString(script).replaceAll("(?m)^--.*$", "");
        return Stream.of(text.split(";\\s*\n"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
