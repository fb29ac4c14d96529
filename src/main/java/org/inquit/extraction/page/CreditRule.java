package org.inquit.extraction.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows who made a picture, and by that credit at its end a caption. */
final class CreditRule implements LineRule {

    private static final Set<String> LABELS = WordList.of("""
            photo, photos, photograph, photographs, photographer, picture, image, credit, credits, illustration,
            graphic, video, courtesy, handout, photo illustration, image source, photo credit, image credit,
            picture credit, file photo, source""");

    private static final Set<String> LABEL_ENDS = Set.of("by", "via", "courtesy", "credit");
    private static final List<String> CAPTION_STARTS = List.of(
            "FILE - ", "FILE \u2013 ", "FILE \u2014 ", "FILE PHOTO: ", "Image caption", "Caption: ", "Photo caption");

    private static final List<String> INNER_LABELS = List.of(
            "Credit:",
            "Credit...",
            "Credit\u2026",
            "Photo:",
            "Photo by ",
            "Photograph:",
            "Photograph by ",
            "Picture:",
            "Image:");

    private static final Set<String> AGENCIES = WordList.of("""
            reuters, ap, afp, epa, getty, shutterstock, bloomberg, alamy, istock, xinhua, ansa, dpa, efe,
            anadolu, unsplash, wikimedia""");

    private static final Set<String> MADE_FOR =
            Set.of("handout", "file", "associated", "photo", "images", "courtesy", "pool", "picture");

    private static final Set<String> PARTICLES = WordList.of("""
            for, via, the, of, and, de, van, von, der, da, di, al, la, by, &, to, from""");

    private static final int LONGEST_CREDIT = 12;
    private static final int LONGEST_CAPTION = 80;

    @Override
    public @Nullable LineKind kindOf(String text) {
        if (!Words.atMost(text, LONGEST_CAPTION) || QuotationMarks.holdSpeech(text)) {
            return null;
        }
        if (isCredit(text)) {
            return LineKind.CREDIT;
        }
        return isCaption(text) ? LineKind.CAPTION : null;
    }

    private static boolean isCredit(String text) {
        String bare = withoutBrackets(text);
        return Words.atMost(bare, LONGEST_CREDIT) && (isLabelled(bare) || isMakerAndAgency(bare) || isAgency(bare));
    }

    private static boolean isCaption(String text) {
        return startsCaption(text)
                || endsWithBracketedCredit(text)
                || endsWithPlainCredit(text)
                || endsWithLabelledCredit(text);
    }

    private static boolean startsCaption(String text) {
        for (String start : CAPTION_STARTS) {
            if (text.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** '… on May 21. (Jane Doe/Some Agency)'. */
    private static boolean endsWithBracketedCredit(String text) {
        String body = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        int open = body.lastIndexOf('(');
        return open > 0 && body.endsWith(")") && isCredit(body.substring(open));
    }

    /** '… last year. Jane Doe/Some Agency'. */
    private static boolean endsWithPlainCredit(String text) {
        int slash = text.lastIndexOf('/');
        int stop = slash < 0 ? -1 : text.lastIndexOf(". ", slash);
        return stop > 0 && isMakerAndAgency(text.substring(stop + 2)) && Words.atMost(text.substring(stop + 2), 8);
    }

    private static boolean endsWithLabelledCredit(String text) {
        int from = Math.max(1, Words.startOfLast(text, LONGEST_CREDIT));
        for (String label : INNER_LABELS) {
            int at = text.indexOf(label, from) < 0 ? -1 : text.lastIndexOf(label);
            if (at > 0 && isNames(text.substring(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabelled(String text) {
        int colon = text.indexOf(':');
        if (colon > 0 && LABELS.contains(Words.plain(text.substring(0, colon)))) {
            return isNames(text.substring(colon + 1).strip());
        }
        List<String> words = Words.of(text);
        return words.size() > 2
                && LABELS.contains(Words.plain(words.get(0)))
                && LABEL_ENDS.contains(Words.plain(words.get(1)))
                && isNames(String.join(" ", words.subList(2, words.size())));
    }

    /** 'Jane Doe/Some Agency': names round a slash, and one of them of two words or an agency. */
    private static boolean isMakerAndAgency(String text) {
        int slash = text.indexOf('/');
        return slash > 0
                && slash < text.length() - 1
                && isNames(text.replace('/', ' '))
                && (text.indexOf(' ') > 0 || holdsAgency(text.replace('/', ' ')));
    }

    /** 'Some Agency', 'Jane Doe for The Paper': an agency has the last word, or all but 'images' and the like. */
    private static boolean isAgency(String text) {
        boolean named = endsWithAgency(Words.plainWords(text)) || text.contains(" for The ");
        return named && Words.atMost(text, 7) && isNames(text) && !text.endsWith(".") && text.indexOf(':') < 0;
    }

    private static boolean endsWithAgency(List<String> words) {
        int last = words.size() - 1;
        while (last > 0 && MADE_FOR.contains(words.get(last))) {
            last--;
        }
        return AGENCIES.contains(words.get(last));
    }

    private static boolean holdsAgency(String text) {
        return Words.plainWords(text).stream().anyMatch(w -> AGENCIES.contains(w) || MADE_FOR.contains(w));
    }

    private static boolean isNames(String text) {
        for (String word : Words.of(text)) {
            if (!isNamePart(word)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isNamePart(String word) {
        String plain = Words.plain(word);
        return plain.isEmpty()
                || PARTICLES.contains(plain)
                || Character.isUpperCase(firstLetter(word))
                || AGENCIES.contains(plain);
    }

    private static int firstLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                return word.charAt(i);
            }
        }
        return ' ';
    }

    private static String withoutBrackets(String text) {
        boolean bracketed = text.length() > 2 && text.startsWith("(") && text.endsWith(")");
        return bracketed ? text.substring(1, text.length() - 1) : text;
    }
}
