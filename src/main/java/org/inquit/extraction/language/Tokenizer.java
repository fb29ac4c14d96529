package org.inquit.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a paragraph into tokens by one pass over its characters. */
final class Tokenizer {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "rev", "fr", "sr", "jr", "st", "sen", "rep", "gov", "gen", "col", "lt",
            "sgt", "capt", "maj", "cmdr", "adm", "supt", "insp", "const", "hon", "pres", "no", "vs", "inc", "corp",
            "co", "ltd", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "ft",
            "mt", "dept", "univ", "assn", "bros", "ave", "blvd", "rd", "del", "atty", "asst", "ald", "messrs", "sens",
            "reps", "govs", "gens");

    private static final int DOMAIN_LETTERS = 3;
    private static final Set<String> DOMAINS = Set.of("com", "org", "net", "gov", "edu");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The tokens from {@code start} to {@code end}, each quotation being one. */
    static List<Token> tokens(String text, int start, int end, List<Quotation> quotations) {
        Tokenizer tokenizer = new Tokenizer(text);
        int at = start;
        for (Quotation quotation : quotations) {
            tokenizer.cut(at, quotation.openAt());
            tokenizer.tokens.add(Token.of(
                    Token.Kind.QUOTATION,
                    quotation.openAt(),
                    quotation.closeAt(),
                    text.substring(quotation.start(), quotation.end())));
            at = quotation.closeAt();
        }
        tokenizer.cut(at, end);
        return tokenizer.tokens;
    }

    private void cut(int start, int end) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (Character.isLetterOrDigit(c)) {
                at = word(at, end);
            } else {
                tokens.add(token(Token.Kind.PUNCTUATION, at, at + 1));
                at++;
            }
        }
    }

    private int word(int start, int end) {
        int at = start;
        while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || joins(at, end))) {
            at++;
        }
        int whole = at;
        at = withoutPossessive(start, at);
        if (at < end && text.charAt(at) == '.' && isAbbreviation(text.substring(start, at)) && !isPlainNo(start, at)) {
            at++;
        }
        boolean number = Character.isDigit(text.charAt(start));
        tokens.add(token(number ? Token.Kind.NUMBER : Token.Kind.WORD, start, at));
        if (whole == at + 2 && at > start) {
            tokens.add(token(Token.Kind.WORD, at, whole));
        }
        return Math.max(at, whole);
    }

    /** 'No.' abbreviates 'number' before a figure only. */
    private boolean isPlainNo(int start, int at) {
        boolean no = at - start == 2 && Lexicon.lower(text.substring(start, at)).equals("no");
        return no && (at + 2 >= text.length() || !Character.isDigit(text.charAt(at + 2)));
    }

    private boolean joins(int at, int end) {
        if (at + 2 < end && text.charAt(at) == '.' && text.charAt(at + 1) == '-') {
            return Character.isLetter(text.charAt(at + 2)) && Character.isUpperCase(text.charAt(at - 1));
        }
        if (at < end && text.charAt(at) == '.' && isDomain(at + 1, end)) {
            return true;
        }
        boolean inside = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
        return inside && "'’-.,".indexOf(text.charAt(at)) >= 0 && (!isListMark(at) || isNumber(at));
    }

    /** The end of a site's name: fivebirds.com. */
    private boolean isDomain(int at, int end) {
        int after = at + DOMAIN_LETTERS;
        return after <= end
                && Character.isLowerCase(text.charAt(at))
                && (after == end || !Character.isLetterOrDigit(text.charAt(after)))
                && DOMAINS.contains(text.substring(at, after));
    }

    private boolean isListMark(int at) {
        char c = text.charAt(at);
        return c == ',' || c == '.' && !isInitials(at);
    }

    private boolean isNumber(int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }

    /** A full stop between single letters: U.S., D.C.; or in a degree: Ph.D. */
    private boolean isInitials(int at) {
        return at > 0
                && Character.isLetter(text.charAt(at - 1))
                && (!isLetter(at - 2) || isDegree(at))
                && !isLetter(at + 2);
    }

    /** Two letters before the full stop, the first a capital, and a capital with its own full stop after it. */
    private boolean isDegree(int at) {
        return !isLetter(at - 3)
                && Character.isUpperCase(text.charAt(at - 2))
                && Character.isUpperCase(text.charAt(at + 1))
                && at + 2 < text.length()
                && text.charAt(at + 2) == '.';
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private int withoutPossessive(int start, int end) {
        boolean possessive = end - start > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && "'’".indexOf(text.charAt(end - 2)) >= 0;
        return possessive ? end - 2 : end;
    }

    private static boolean isAbbreviation(String word) {
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        int stop = word.lastIndexOf('.');
        boolean initials = stop > 0 && word.length() - stop <= 3;
        boolean seat = word.length() > 2 && word.charAt(1) == '-';
        return initial || initials || ABBREVIATIONS.contains(Lexicon.lower(seat ? word.substring(2) : word));
    }

    private Token token(Token.Kind kind, int start, int end) {
        return Token.of(kind, start, end, text.substring(start, end));
    }
}
