package org.inquit.extraction.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the figures that a page counts: minutes to read, comments, shares, the age of the story. */
final class CounterRule implements LineRule {

    private static final Set<String> COUNTED = WordList.of("""
            min, mins, minute, minutes, sec, secs, seconds, hour, hours, hr, hrs, day, days, week, weeks, month,
            months, comment, comments, share, shares, view, views, like, likes, reaction, reactions, reply,
            replies, read, reads, photo, photos, image, images, video, videos, repost, reposts, save, saves""");

    private static final Set<String> AROUND = WordList.of("""
            read, reading, time, estimated, listen, listening, ago, updated, published, posted, of, and, about,
            to, watch, total, view, all, see, a, an, comments, comment, shares""");

    @Override
    public @Nullable LineKind kindOf(String text) {
        if (text.length() > 60 || !Words.holdDigit(text) || !Words.atMost(text, 8)) {
            return null;
        }
        List<String> words = Words.plainWords(text);
        words.removeIf(String::isEmpty);
        return (isGlued(words) && text.charAt(0) != '@')
                        || isBareNumber(words)
                        || (isCount(words) && !Punctuation.endsWithStop(text))
                ? LineKind.COUNTER
                : null;
    }

    /** A label with its figure glued to it, as pages print them when their styling is lost: 'Replies12'. */
    private static boolean isGlued(List<String> words) {
        if (words.size() != 1) {
            return false;
        }
        String word = words.get(0);
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        return letters >= 4 && letters < word.length() && Words.isNumber(word.substring(letters));
    }

    private static boolean isBareNumber(List<String> words) {
        return words.size() == 1 && isFigure(words.get(0));
    }

    private static boolean isCount(List<String> words) {
        return words.stream().anyMatch(CounterRule::holdsFigure)
                && words.stream().anyMatch(w -> COUNTED.contains(unit(w)))
                && words.stream().allMatch(CounterRule::belongs);
    }

    private static boolean belongs(String word) {
        return isFigure(word) || COUNTED.contains(unit(word)) || AROUND.contains(word);
    }

    private static boolean holdsFigure(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** '12', '1,204', '1.2k'. */
    private static boolean isFigure(String word) {
        return holdsFigure(word) && word.length() <= 9 && word.chars().allMatch(c -> "0123456789.,km+".indexOf(c) >= 0);
    }

    /** 'min' of 'min', of '6min' and of '6-min'. */
    private static String unit(String word) {
        int at = 0;
        while (at < word.length() && "0123456789-".indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        return word.substring(at);
    }
}
