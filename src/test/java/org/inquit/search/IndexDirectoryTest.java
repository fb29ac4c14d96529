package org.inquit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexDirectoryTest {

    @TempDir
    Path home;

    @Test
    void whatIsInTheFolderIsFoundAgain() throws IOException {
        assertThat(followedIn(folder())).isEqualTo(3);
        assertThat(followedIn(folder())).isZero();
    }

    @Test
    void whatIsInMemoryIsNot() throws IOException {
        assertThat(followedIn(new IndexDirectory("memory"))).isEqualTo(3);
        assertThat(followedIn(new IndexDirectory("memory"))).isEqualTo(3);
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".cfs", ".cfe", ".si", ".fdt"})
    void aFileThatIsCutIsDamageAndTheIndexBeginsAnew(String name) throws IOException {
        followedIn(folder());
        for (Path file : files(name)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }
        assertThat(followedIn(folder())).isEqualTo(files(name).isEmpty() ? 0 : 3);
        assertThat(followedIn(folder())).isZero();
    }

    @Test
    void aByteThatChangedIsDamageToo() throws IOException {
        followedIn(folder());
        Path largest = files("").stream()
                .max((one, other) ->
                        Long.compare(one.toFile().length(), other.toFile().length()))
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(largest, bytes);
        assertThat(followedIn(folder())).isEqualTo(3);
    }

    @Test
    void aFileThatIsGoneIsDamageToo() throws IOException {
        followedIn(folder());
        for (Path file : files("_0")) {
            Files.delete(file);
        }
        assertThat(followedIn(folder())).isEqualTo(3);
    }

    @Test
    void nothingElseIsDeleted() throws IOException {
        Files.writeString(home.resolve("notes.txt"), "mine");
        Files.writeString(home.resolve("segments_1"), "no index");
        assertThat(followedIn(folder())).isEqualTo(3);
        assertThat(home.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void twoCannotHaveItOpen() throws IOException {
        try (LuceneIndex one = folder().open()) {
            assertThat(one.records()).isZero();
            assertThatThrownBy(() -> folder().open()).isInstanceOf(LockObtainFailedException.class);
        }
        assertThat(followedIn(folder())).isEqualTo(3);
    }

    private IndexDirectory folder() {
        return new IndexDirectory(home.toString());
    }

    /** Opens it, brings it in line with three records, closes it; gives how many of them had to be read. */
    private static int followedIn(IndexDirectory directory) throws IOException {
        try (LuceneIndex index = directory.open();
                Shelf shelf = new Shelf()) {
            shelf.quote("q1", "Ann Lee", "pier").expert("e1", "Ann Lee").article("a1", "Pier", null, "pier");
            index.follow(shelf, (done, all) -> true);
            assertThat(index.records()).isEqualTo(3);
            return shelf.read();
        }
    }

    private List<Path> files(String part) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .filter(file -> !file.endsWith("write.lock"))
                    .toList();
        }
    }
}
