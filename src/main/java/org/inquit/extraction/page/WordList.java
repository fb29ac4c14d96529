package org.inquit.extraction.page;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a closed list of words and phrases, so that lists stay readable in the code. */
final class WordList {

    private WordList() {}

    /** The words and phrases between the commas of {@code list}. */
    static Set<String> of(String list) {
        return Stream.of(list.split(",", -1)).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }
}
