package org.inquit.attack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inquit.load.Seeds;

/** A disk that is full. */
final class DiskAttacks {

    private static final String FILE = "-Dquarkus.profile=file";
    private static final Duration VISIBLE = Duration.ofSeconds(5);
    private static final int MORE = 200;

    private DiskAttacks() {}

    static List<Attack> rows() {
        return List.of(new Attack(
                "29", "the disk is full", "reads go on, or not ready in 5 s; nothing lost", DiskAttacks::full));
    }

    private static void full(Ground ground, Findings findings) throws Exception {
        Path home = ground.home("disk", 20);
        Path archive = Files.createDirectory(home.resolve("archive"));
        if (run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", archive.toString()) != 0) {
            findings.open("no small disk can be mounted here: run it as root");
            return;
        }
        try {
            full(home, findings);
        } finally {
            run("umount", "-l", archive.toString());
        }
    }

    private static void full(Path home, Findings findings) throws Exception {
        Set<String> confirmed;
        try (Instance server = Instance.start(home, FILE)) {
            server.awaitReady();
            server.awaitLog("The search index is built");
            confirmed = Report.of(server.target()).loadedNames();
            fill(home.resolve("archive/filler"));
            Seeds.main(new String[] {home.resolve("seeds/more").toString(), String.valueOf(MORE), "2"});
            server.awaitLog("could not be");
            findings.took(Until.holds(VISIBLE, "reads, or not ready", () -> isTrue(server.target())));
            for (int i = 0; i < 20; i++) {
                findings.holds(isTrue(server.target()), "ready, and yet it cannot be read");
                Thread.sleep(250);
            }
            findings.say("ready: %d, reads: %s"
                    .formatted(
                            server.target().get("q/health/ready").status(),
                            server.target()
                                    .query("{ articles { nodes { id title } } }")
                                    .brief()));
        }
        Files.delete(home.resolve("archive/filler"));
        try (Instance server = Instance.start(home, FILE)) {
            server.awaitReady();
            long loaded = Report.of(server.target()).loaded();
            findings.holds(loaded >= 20, "%d articles after the restart".formatted(loaded));
            findings.say("after the restart %d articles".formatted(loaded));
        }
        findings.holds(Archives.names(home).containsAll(confirmed), "articles are lost");
    }

    /** Whether it says that it is not ready, or reads as usual. */
    private static boolean isTrue(Target target) throws IOException, InterruptedException {
        boolean isReady = target.get("q/health/ready").status() == 200;
        Reply read = target.query("{ articles { nodes { id title } } }", Map.of("now", System.nanoTime()));
        return !isReady || read.isFine();
    }

    /** Leaves no byte. */
    private static void fill(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (Files.size(file) == 0) {
                throw full;
            }
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }
}
