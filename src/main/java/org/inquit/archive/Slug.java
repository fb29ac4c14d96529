package org.inquit.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Readable names for addresses, the same in every database. */
final class Slug {

    private static final int MOST_WORDS = 8;
    private static final int ID_CHARACTERS = 7;

    private Slug() {}

    /** Date, first words of the headline and the start of the id, which parts two articles of one headline. */
    static String of(@Nullable LocalDate publishedOn, String headline, String id) {
        List<String> words = NameKey.words(headline).stream().limit(MOST_WORDS).toList();
        String date = publishedOn == null ? "" : publishedOn + "-";
        String name = words.isEmpty() ? "" : String.join("-", words) + "-";
        return date + name + id.substring(0, ID_CHARACTERS);
    }

    /** A name that others have too, with the start of an id that tells them apart. */
    static String apart(String key, String id) {
        return key + "-" + id.substring(0, ID_CHARACTERS);
    }
}
