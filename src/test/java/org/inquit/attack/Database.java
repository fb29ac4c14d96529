package org.inquit.attack;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.h2.Driver;

/** A database in a process of its own, which can go away and come back. */
final class Database implements AutoCloseable {

    private final Path folder;
    private final int port;
    private Process process;

    private Database(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static Database start(Path folder) throws Exception {
        int port = Instance.freePort();
        Database database = new Database(folder, port, process(folder, port));
        database.awaitOpen();
        return database;
    }

    /** The setting that leads a server to it. */
    String setting() {
        return "-Dquarkus.datasource.jdbc.url=" + address();
    }

    /** Ends it without a word. */
    void goAway() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void comeBack() throws Exception {
        process = process(folder, port);
        awaitOpen();
    }

    /** Runs statements as its administrator. */
    void run(String... statements) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(address());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private String address() {
        return "jdbc:h2:tcp://localhost:%d/./inquit;WRITE_DELAY=0".formatted(port);
    }

    private void awaitOpen() throws InterruptedException {
        Until.holds(Duration.ofSeconds(30), "the database", () -> {
            connection().close();
            return true;
        });
    }

    private static Process process(Path folder, int port) throws IOException, URISyntaxException {
        String jar = Path.of(Driver.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        Process process = new ProcessBuilder(
                        Instance.java(),
                        "-Xmx256m",
                        "-cp",
                        jar,
                        "org.h2.tools.Server",
                        "-tcp",
                        "-tcpPort",
                        String.valueOf(port),
                        "-ifNotExists",
                        "-baseDir",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }
}
