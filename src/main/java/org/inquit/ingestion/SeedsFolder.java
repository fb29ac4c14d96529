package org.inquit.ingestion;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder of news text: tells which files may be articles and why others may not, opening none of them. */
final class SeedsFolder {

    private final Path dir;
    private final int maxFileBytes;

    SeedsFolder(Path dir, int maxFileBytes) {
        this.dir = dir.toAbsolutePath().normalize();
        this.maxFileBytes = maxFileBytes;
    }

    /** All files below the folder in the order of their names, or nothing where there is no folder to look into. */
    Optional<List<SeedFile>> look() {
        if (!Files.isDirectory(dir)) {
            return Optional.empty();
        }
        try {
            Look look = new Look(dir.toRealPath());
            Files.walkFileTree(look.realDir, look);
            look.files.sort(Comparator.comparing(SeedFile::name));
            return Optional.of(look.files);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    Path dir() {
        return dir;
    }

    private final class Look extends SimpleFileVisitor<Path> {

        private final Path realDir;
        private final List<SeedFile> files = new ArrayList<>();

        Look(Path realDir) {
            this.realDir = realDir;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes seen) {
            files.add(seen.isSymbolicLink() ? linked(path) : file(path, seen));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            if (!path.equals(realDir)) {
                files.add(refused(path, "cannot be read"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path path, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        private SeedFile linked(Path path) {
            try {
                Path target = path.toRealPath();
                if (!target.startsWith(realDir)) {
                    return refused(path, "a link out of the seeds folder");
                }
                return file(path, Files.readAttributes(target, BasicFileAttributes.class));
            } catch (IOException broken) {
                return refused(path, "a link that leads nowhere");
            }
        }

        private SeedFile file(Path path, BasicFileAttributes seen) {
            return new SeedFile(name(path), path, seen.size(), seen.lastModifiedTime(), refusal(path, seen));
        }

        private SeedFile refused(Path path, String reason) {
            return new SeedFile(name(path), path, 0, FileTime.fromMillis(0), reason);
        }

        private String name(Path path) {
            return realDir.relativize(path)
                    .toString()
                    .replace(path.getFileSystem().getSeparator(), "/");
        }
    }

    private @Nullable String refusal(Path path, BasicFileAttributes seen) {
        String fileName = path.getFileName().toString();
        if (!seen.isRegularFile()) {
            return seen.isDirectory() ? "a link to a folder is not followed" : "not a regular file";
        }
        if (fileName.startsWith(".")) {
            return "a hidden or temporary name";
        }
        if (!fileName.toLowerCase(Locale.ROOT).endsWith(".txt")) {
            return "only files ending in .txt are read";
        }
        if (seen.size() == 0) {
            return "empty";
        }
        return seen.size() > maxFileBytes
                ? "larger than %d bytes, the limit inquit.seeds.max-file-bytes".formatted(maxFileBytes)
                : null;
    }
}
