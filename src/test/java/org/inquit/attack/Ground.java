package org.inquit.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.inquit.load.Seeds;
import org.jspecify.annotations.Nullable;

/** Where the rows find what they need: the server with the large archive, and folders for servers of their own. */
class Ground implements AutoCloseable {

    private final Scale scale;
    private final Path root;
    private final Path seeds;
    private final int port;
    private final Canary canary = new Canary();
    private @Nullable Instance main;
    private boolean isWarm;

    /**
     * @param root a folder for all that is written
     * @param seeds of the large archive
     * @param port of its server
     */
    Ground(Scale scale, Path root, Path seeds, int port) {
        this.scale = scale;
        this.root = root.toAbsolutePath();
        this.seeds = seeds.toAbsolutePath();
        this.port = port;
    }

    Scale scale() {
        return scale;
    }

    /** By what its answers are judged. */
    Terms terms() {
        return Terms.OWN;
    }

    /** Asks the large archive each tenth of a second, from the opening of the port until the server is told to end. */
    Canary canary() {
        return canary;
    }

    /** The server with the large archive as it starts to load. */
    Instance startMain() throws IOException {
        Instance started = Instance.start(folder("main"), port, "-Dinquit.seeds.dir=" + seeds);
        main = started;
        return started;
    }

    /** The server with the large archive, loaded and with its search index. */
    Instance main() throws IOException, InterruptedException {
        Instance running = main == null || !main.isAlive() ? loadedMain() : main;
        running.awaitLog("The search index is built");
        return running;
    }

    /** The same server once it has had plain questions and bad ones, as one that has run for a while; no row sends these. */
    Target warmTarget() throws IOException, InterruptedException {
        Target target = target();
        if (!isWarm) {
            isWarm = true;
            warmUp(target);
        }
        return target;
    }

    private void warmUp(Target target) throws IOException, InterruptedException {
        for (int i = 0; i < scale.requests(); i++) {
            target.query("#%d%n{ experts(first: 3) { nodes { name } } }".formatted(i));
            target.query("#%d%n{ experts(first: 3) { nodes { names } } }".formatted(i));
            target.query("#%d%n{ experts(first: 300) { nodes { name } } }".formatted(i));
            target.query("#%d%n{ ".formatted(i) + "x: __typename ".repeat(40) + "}");
            target.query("#%d%n{ search(text: \"harbour %1$d\") { nodes { __typename } } }".formatted(i));
        }
    }

    private Instance loadedMain() throws IOException, InterruptedException {
        Instance started = startMain();
        started.awaitOk("q/health/live");
        canary.watch(started.target());
        started.awaitReady();
        canary.archiveIsWhole();
        return started;
    }

    Target target() throws IOException, InterruptedException {
        return main().target();
    }

    /** Bytes of the heap of the server with the large archive that live; 0 where nobody can tell. */
    long livingBytes() throws IOException, InterruptedException {
        return main().livingBytes();
    }

    /** A new folder. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name + '-' + System.nanoTime()));
    }

    /** The home of a server of its own, with so many invented articles in its folder {@code seeds}. */
    Path home(String name, int articles) throws IOException {
        Path home = folder(name);
        Files.createDirectory(home.resolve("seeds"));
        Seeds.main(new String[] {home.resolve("seeds").toString(), String.valueOf(articles)});
        return home;
    }

    @Override
    public void close() {
        canary.rest();
        if (main != null) {
            main.close();
        }
        deleteAll();
    }

    private void deleteAll() {
        try (Stream<Path> all = Files.walk(root)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
