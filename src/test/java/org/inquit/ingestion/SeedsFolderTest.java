package org.inquit.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SeedsFolderTest {

    @TempDir
    Path dir;

    @Test
    void looksIntoSubfoldersInTheOrderOfNames() throws IOException {
        Files.createDirectories(dir.resolve("2025/11"));
        Files.writeString(dir.resolve("2025/11/b.txt"), "b");
        Files.writeString(dir.resolve("a.TXT"), "a");

        assertThat(look())
                .extracting(SeedFile::name, SeedFile::refusal)
                .containsExactly(tuple("2025/11/b.txt", null), tuple("a.TXT", null));
    }

    @Test
    void refusesWhatIsNoArticleWithAReason() throws IOException {
        Files.writeString(dir.resolve("empty.txt"), "");
        Files.writeString(dir.resolve("large.txt"), "x".repeat(1_001));
        Files.writeString(dir.resolve("notes.md"), "notes");
        Files.writeString(dir.resolve(".half.txt"), "half");

        assertThat(look())
                .extracting(SeedFile::name, SeedFile::refusal)
                .containsExactly(
                        tuple(".half.txt", "a hidden or temporary name"),
                        tuple("empty.txt", "empty"),
                        tuple("large.txt", "larger than 1000 bytes, the limit inquit.seeds.max-file-bytes"),
                        tuple("notes.md", "only files ending in .txt are read"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void neverLeavesTheFolderNorOpensDevices(@TempDir Path elsewhere) throws IOException, InterruptedException {
        Path outside = Files.writeString(elsewhere.resolve("outside.txt"), "outside");
        Path inside = Files.writeString(dir.resolve("inside.txt"), "inside");
        Files.createSymbolicLink(dir.resolve("out.txt"), outside);
        Files.createSymbolicLink(dir.resolve("in.txt"), inside);
        Files.createSymbolicLink(dir.resolve("nowhere.txt"), dir.resolve("gone"));
        Files.createSymbolicLink(dir.resolve("folder.txt"), dir);
        Files.createSymbolicLink(dir.resolve("device.txt"), Path.of("/dev/zero"));
        new ProcessBuilder("mkfifo", dir.resolve("pipe.txt").toString()).start().waitFor();

        assertThat(look())
                .extracting(SeedFile::name, SeedFile::refusal)
                .containsExactly(
                        tuple("device.txt", "a link out of the seeds folder"),
                        tuple("folder.txt", "a link to a folder is not followed"),
                        tuple("in.txt", null),
                        tuple("inside.txt", null),
                        tuple("nowhere.txt", "a link that leads nowhere"),
                        tuple("out.txt", "a link out of the seeds folder"),
                        tuple("pipe.txt", "not a regular file"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void readsAFolderThatIsALinkItself(@TempDir Path elsewhere) throws IOException {
        Files.writeString(dir.resolve("a.txt"), "a");
        Path link = Files.createSymbolicLink(elsewhere.resolve("seeds"), dir);

        assertThat(new SeedsFolder(link, 1_000).look().orElseThrow())
                .extracting(SeedFile::name, SeedFile::refusal)
                .containsExactly(tuple("a.txt", null));
    }

    @Test
    void saysSoWhereThereIsNoFolder() {
        assertThat(new SeedsFolder(dir.resolve("missing"), 1_000).look()).isEmpty();
    }

    private List<SeedFile> look() {
        return new SeedsFolder(dir, 1_000).look().orElseThrow();
    }
}
