package org.inquit.search;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes what keyboards and typesetters differ in off a word: accents, in whatever way Unicode writes them, apostrophes,
 * and the dots of U.S., but not of 3.5. Lucene's own folding, which comes after, knows no accents that stand apart.
 */
final class FoldingFilter extends TokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPlain()) {
            String folded = folded(word.toString());
            if (!folded.isEmpty()) {
                word.setEmpty().append(folded);
            }
        }
        return true;
    }

    private boolean isPlain() {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 'z' || c == '.' || c == '\'') {
                return false;
            }
        }
        return true;
    }

    private static String folded(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
        boolean number = apart.codePoints().anyMatch(Character::isDigit);
        StringBuilder folded = new StringBuilder();
        apart.codePoints().filter(c -> staysIn(c, number)).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean staysIn(int letter, boolean number) {
        return switch (letter) {
            case '\'', '’' -> false;
            case '.' -> number;
            default -> Character.getType(letter) != Character.NON_SPACING_MARK;
        };
    }
}
