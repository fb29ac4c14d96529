package org.inquit.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.inquit.archive.Appearance;
import org.inquit.archive.Article;
import org.inquit.archive.Expert;
import org.inquit.archive.LoadedFile;
import org.inquit.archive.Quote;

/** A seeds folder that a test changes while the server runs, looked at every second. */
public final class LivingSeeds implements QuarkusTestProfile {

    private static final Path DIR = Path.of("target/living-seeds").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public Map<String, String> getConfigOverrides() {
        clear();
        return Map.of(
                "inquit.seeds.dir", DIR.toString(),
                "inquit.seeds.rescan-every", "1s",
                "inquit.seeds.settled-after", "0s",
                "quarkus.datasource.jdbc.url", "jdbc:h2:mem:living;DB_CLOSE_DELAY=-1");
    }

    static void write(String name, String text) {
        try {
            Path file = DIR.resolve(name);
            Files.createDirectories(file.getParent());
            Path half = Files.writeString(file.resolveSibling("." + file.getFileName()), text);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void remove(String name) {
        try {
            Files.delete(DIR.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void clear() {
        try {
            Files.createDirectories(DIR);
            try (Stream<Path> files = Files.walk(DIR)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            Files.createDirectories(DIR);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until the archive says so; fails with the last answer when it does not. */
    static <T> void await(Callable<T> question, T answer) {
        Instant end = Instant.now().plus(PATIENCE);
        T last = ask(question);
        while (!last.equals(answer) && Instant.now().isBefore(end)) {
            pause();
            last = ask(question);
        }
        assertThat(last).isEqualTo(answer);
    }

    static <T> T ask(Callable<T> question) {
        return QuarkusTransaction.requiringNew().call(question);
    }

    static List<String> articles() {
        return Article.<Article>listAll().stream()
                .map(each -> each.source.name())
                .sorted()
                .toList();
    }

    static List<String> report() {
        return LoadedFile.<LoadedFile>listAll().stream()
                .map(each -> each.name + " " + each.outcome + (each.reason == null ? "" : " " + each.reason))
                .sorted()
                .toList();
    }

    /** All that the archive says of the world, in the order of keys. */
    static List<String> dump() {
        Stream<String> experts = Expert.<Expert>listAll().stream()
                .map(each -> "%s %s %s %s %d %d %d"
                        .formatted(
                                each.id,
                                each.name,
                                each.aliases,
                                each.slug,
                                each.quoteCount,
                                each.wordCount,
                                each.articleCount));
        Stream<String> quotes = Quote.<Quote>listAll().stream()
                .map(each -> "%s %s %s %s".formatted(each.id, each.articleId, each.speakerId, each.text));
        Stream<String> appearances = Appearance.<Appearance>listAll().stream()
                .map(each -> "%s %s %s".formatted(each.id, each.expertId, each.capacities));
        return Stream.of(experts, quotes, appearances)
                .flatMap(each -> each)
                .sorted()
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
