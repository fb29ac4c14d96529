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

    private final Set<String> lastNames = new HashSet<>();
    private final Lexicon lexicon;

    private ProperWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The proper words of all sentences. */
    public static ProperWords of(List<Sentence> sentences, Lexicon lexicon) {
        ProperWords proper = new ProperWords(lexicon);
        sentences.forEach(proper::collect);
        return proper;
    }

    boolean contain(String word) {
        return words.contains(word);
    }

    /** Whether the text prints the word after a given name. */
    boolean isLastName(String word) {
        return lastNames.contains(word);
    }

    private void collect(Sentence sentence) {
        if (NameFinder.isHeading(sentence)) {
            return;
        }
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.isCapitalised() && sentence.token(i - 1).isWord()) {
                words.add(token.text());
                if (sentence.token(i - 1).isCapitalised()
                        && lexicon.isGiven(sentence.token(i - 1).text())) {
                    lastNames.add(token.text());
                }
            }
        }
    }
}
