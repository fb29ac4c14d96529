package org.inquit.extraction.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that a text prints with a capital letter in the middle of sentences. They tell whether a word that opens a
 * sentence is a name or has its capital only from there.
 */
public final class ProperWords {

    private final Set<String> words = new HashSet<>();

    private ProperWords() {}

    /** The proper words of all sentences. */
    public static ProperWords of(List<Sentence> sentences) {
        ProperWords proper = new ProperWords();
        sentences.forEach(proper::collect);
        return proper;
    }

    boolean contain(String word) {
        return words.contains(word);
    }

    private void collect(Sentence sentence) {
        if (NameFinder.isHeading(sentence)) {
            return;
        }
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.isCapitalised() && sentence.token(i - 1).isWord()) {
                words.add(token.text());
            }
        }
    }
}
