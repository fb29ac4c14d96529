package org.inquit.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a folder of invented articles, the same bytes for the same seed; started by generate-seeds.sh. */
public final class Seeds {

    private static final long USUAL_SEED = 1;
    private static final int FILES_OF_A_FOLDER = 1_000;

    private final long seed;
    private final Cast cast;

    Seeds(long seed) {
        this.seed = seed;
        this.cast = new Cast(seed);
    }

    /** Takes the folder, the number of articles and, if it is not 1, the seed. */
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : USUAL_SEED;
        new Seeds(seed).write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /** The text of an article, whatever the number of the others. */
    String article(int number) {
        return new NewsPage(cast, seed, number).text();
    }

    Cast cast() {
        return cast;
    }

    private void write(Path folder, int articles) throws IOException {
        for (int number = 0; number < articles; number++) {
            Path file = folder.resolve("%03d/%06d.txt".formatted(number / FILES_OF_A_FOLDER, number));
            Files.createDirectories(file.getParent());
            Files.writeString(file, article(number));
        }
    }
}
