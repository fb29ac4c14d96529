package org.inquit.attack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the file of an archive that no server has open. */
final class Archives {

    /** When and by which start a file was loaded; all else is a function of the seeds. */
    private static final Set<String> OF_THE_MOMENT = Set.of("LOADED_AT", "OUTCOME");

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'PUBLIC' and "
                    + "table_name not like 'flyway%' order by table_name";

    private Archives() {}

    /** Opens it, which the process that has it open forbids. */
    static Connection open(Path home) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + home.resolve("archive/inquit") + ";IFEXISTS=TRUE");
    }

    /** Each row of each table as a line, sorted. */
    static List<String> dump(Path home) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection archive = open(home);
                Statement statement = archive.createStatement()) {
            for (String table : column(statement, TABLES)) {
                Set<String> rows = rows(statement, table);
                lines.add(table + ": " + rows.size());
                lines.addAll(rows);
            }
        }
        return lines;
    }

    /** The names of the files that have an article. */
    static Set<String> names(Path home) throws SQLException {
        try (Connection archive = open(home);
                Statement statement = archive.createStatement()) {
            return new TreeSet<>(column(statement, "select name from article"));
        }
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }

    private static Set<String> rows(Statement statement, String table) throws SQLException {
        Set<String> rows = new TreeSet<>();
        try (ResultSet result = statement.executeQuery("select * from \"" + table + '"')) {
            while (result.next()) {
                rows.add(row(table, result));
            }
        }
        return rows;
    }

    private static String row(String table, ResultSet result) throws SQLException {
        StringBuilder row = new StringBuilder(table);
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            if (!OF_THE_MOMENT.contains(result.getMetaData().getColumnName(i))) {
                row.append('\t').append(result.getString(i));
            }
        }
        return row.toString();
    }
}
