package org.inquit.extraction.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows links: bare addresses, and titles of other articles behind a label such as 'Read more:'. */
final class LinkRule implements LineRule {

    private static final Set<String> LABELS = WordList.of("""
            read more, read, read also, also read, read next, related, related story, related stories, related
            article, related articles, related coverage, see also, learn more, more on this, more on this story,
            more from, watch, don't miss, recommended, recommended reading, further reading, explore more, from
            the archives, from the archive, go deeper, link, links, listen, up next, you may also like, you
            might also like, must read, in case you missed it, icymi, keep reading, continue reading, what to
            read next, more stories, more news, previously, explore, editors' picks, editor's picks, most read,
            top stories, trending, trending now""");

    private static final Set<String> ADDRESS_LABELS = Set.of("url", "canonical", "canonical url", "permalink");
    private static final List<String> SEPARATORS =
            List.of(":", " |", " \u2013 ", " \u2014 ", " - ", " \u00BB", " \u2192");
    private static final int LONGEST_TITLE = 40;

    @Override
    public @Nullable LineKind kindOf(String text) {
        if (ownAddress(text) != null) {
            return LineKind.ADDRESS;
        }
        return isBareAddress(text) || isLabelledTitle(text) ? LineKind.FOREIGN_LINK : null;
    }

    /** The address that the page calls its own: 'URL: https://…'; null for any other line. */
    static @Nullable String ownAddress(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon > 16 || !ADDRESS_LABELS.contains(Words.plain(text.substring(0, colon)))) {
            return null;
        }
        String address = text.substring(colon + 1).strip();
        return opensWithAddress(address) && Words.atMost(address, 1) ? address : null;
    }

    static boolean opensWithAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.");
    }

    /** An address, and no more than a page number beside it. */
    private static boolean isBareAddress(String text) {
        return Words.atMost(text, 3) && (opensWithAddress(text) ? hasNoProse(text) : isShortAddress(text));
    }

    private static boolean hasNoProse(String text) {
        List<String> words = Words.of(text);
        return words.subList(1, words.size()).stream().allMatch(w -> w.isEmpty() || !Character.isLetter(w.charAt(0)));
    }

    /** 'pic.example.com/xYz': one word with a dot before a slash. */
    private static boolean isShortAddress(String text) {
        int dot = text.indexOf('.');
        return Words.atMost(text, 1)
                && dot > 0
                && text.indexOf('/') > dot + 2
                && Character.isLetter(text.charAt(dot + 1));
    }

    private static boolean isLabelledTitle(String text) {
        int end = labelEnd(text);
        return end > 0 && end < text.length() && Words.atMost(text, LONGEST_TITLE) && !isSpeech(text);
    }

    private static boolean isSpeech(String text) {
        return QuotationMarks.holdSpeech(text) && Punctuation.endsSentence(text);
    }

    /** Whether the line is such a label alone, so that titles follow on lines of their own. */
    static boolean isLabelAlone(String text) {
        return Words.atMost(text, 5) && !Punctuation.endsWithStop(text) && isLabelAlone(text, Words.plain(text));
    }

    private static boolean isLabelAlone(String text, String plain) {
        boolean label = LABELS.contains(plain) || plain.startsWith("more in ") || plain.startsWith("more from ");
        return label && (text.endsWith(":") || !plain.equals("read"));
    }

    private static int labelEnd(String text) {
        String head = text.substring(0, Math.min(text.length(), 40));
        for (String separator : SEPARATORS) {
            int at = head.indexOf(separator);
            if (at > 0 && LABELS.contains(Words.plain(head.substring(0, at)))) {
                return at + separator.length();
            }
        }
        return -1;
    }
}
