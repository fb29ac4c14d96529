package org.inquit.attack;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application in a process of its own, as an operator starts it and as accidents end it. */
final class Instance implements AutoCloseable {

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern LIVING = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private final Process process;
    private final Path log;
    private final Target target;
    private final long begin = System.nanoTime();

    private Instance(Process process, Path log, Target target) {
        this.process = process;
        this.log = log;
        this.target = target;
    }

    /** Starts it in a folder with 768 MB of heap; the settings have the form -Dkey=value. */
    static Instance start(Path home, String... settings) throws IOException {
        return start(home, freePort(), settings);
    }

    static Instance start(Path home, int port, String... settings) throws IOException {
        Path log = home.resolve("inquit-%d.log".formatted(System.nanoTime()));
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx768m", "-Dquarkus.http.port=" + port));
        command.addAll(List.of(settings));
        command.addAll(List.of("-jar", JAR.toString()));
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Instance(process, log, new Target(port));
    }

    Target target() {
        return target;
    }

    /** How long ago it was started. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Waits until the path answers with 200; gives the time since the start. */
    Duration awaitOk(String path) throws InterruptedException, IOException {
        Until.holds(PATIENCE, path + " of\n" + log, () -> !process.isAlive() || isOk(path));
        if (!process.isAlive()) {
            throw new IllegalStateException("the server is gone:\n" + log());
        }
        return age();
    }

    void awaitReady() throws InterruptedException, IOException {
        awaitOk("q/health/ready");
    }

    /** Waits for a line of the log. */
    void awaitLog(String words) throws InterruptedException {
        Until.holds(PATIENCE, words, () -> log().contains(words));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    long logBytes() throws IOException {
        return Files.size(log);
    }

    /** Ends it without a word, as a power cut does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end. */
    void terminate() {
        process.destroy();
    }

    /** Waits for its end; false where it goes on. */
    boolean ends(Duration within) throws InterruptedException {
        return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    int exitCode() {
        return process.exitValue();
    }

    /** Bytes of the heap that live, counted by the virtual machine itself after a full collection. */
    long livingBytes() throws IOException, InterruptedException {
        Process count = new ProcessBuilder(
                        java().replaceAll("java$", "jcmd"), String.valueOf(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(count.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        count.waitFor();
        Matcher total = LIVING.matcher(histogram);
        if (!total.find()) {
            throw new IllegalStateException("the heap was not counted: " + histogram);
        }
        return Long.parseLong(total.group(1));
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private boolean isOk(String path) throws InterruptedException {
        try {
            return target.get(path).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
