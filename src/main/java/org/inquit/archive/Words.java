package org.inquit.archive;

import java.util.List;
import org.inquit.extraction.Span;

/** Counts words as an editor does: runs of characters between blanks that hold a letter or digit. */
final class Words {

    private Words() {}

    static int count(List<Span> spans) {
        return spans.stream().mapToInt(span -> count(span.text())).sum();
    }

    static int count(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (!inWord && Character.isLetterOrDigit(c)) {
                words++;
                inWord = true;
            }
            inWord &= !blank;
        }
        return words;
    }
}
