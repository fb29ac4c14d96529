package org.inquit.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a paragraph into sentences; the ends of sentences inside quotation marks do not end the reporter's. */
public final class Segmenter {

    private static final int CUE_WITHIN = 16;

    private static final int SHORT_CLAUSE = 7;

    private static final Set<String> BE = Set.of("is", "are", "was", "were");

    /** No reader's sentence is longer; the bound keeps the time linear for texts that never end one. */
    private static final int MOST_TOKENS = 200;

    private final Lexicon lexicon;

    public Segmenter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The sentences of a paragraph. */
    public List<Sentence> sentences(String text, int start, int end, int paragraph, List<Quotation> quotations) {
        List<Token> tokens = Tokenizer.tokens(text, start, end, quotations);
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 == tokens.size() || i - first > MOST_TOKENS || endsSentence(tokens, first, i)) {
                List<Token> own = List.copyOf(tokens.subList(first, i + 1));
                sentences.add(
                        new Sentence(own.get(0).start(), own.get(own.size() - 1).end(), paragraph, own));
                first = i + 1;
            }
        }
        return sentences;
    }

    private boolean endsSentence(List<Token> tokens, int first, int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        if (token.isQuotation()) {
            return endsWithStop(token.text())
                    && !isSigned(tokens, i + 1)
                    && startsSentence(next)
                    && (isReported(tokens, first, i) || !goesOn(tokens, i));
        }
        if (token.isWord() && token.text().endsWith(".") && token.text().length() > 2 && next.isCapitalised()) {
            return lexicon.isFunction(next.text());
        }
        boolean stop = token.is(".") || token.is("!") || token.is("?");
        return stop && (startsSentence(next) || next.kind() == Token.Kind.NUMBER) && !isClosing(next);
    }

    /** Whether a verb stands before a quotation in its sentence: 'Roe called it “a wreck.” Doe said ...'. */
    private boolean isReported(List<Token> tokens, int first, int quotation) {
        for (int i = first; i < quotation; i++) {
            VerbForm form =
                    tokens.get(i).isLowerCase() ? lexicon.verb(tokens.get(i).text()) : null;
            boolean cue = form != null && form.verb().mayCommunicate() && form.kind() != VerbForm.Kind.BASE;
            if (cue || BE.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a reporting clause follows the quotation with a capital letter. */
    private boolean goesOn(List<Token> tokens, int quotation) {
        boolean stop = tokens.get(quotation).text().strip().endsWith(".");
        return stop ? shortCueFollows(tokens, quotation + 1) : cueFollows(tokens, quotation + 1);
    }

    private static boolean endsWithStop(String quoted) {
        String trimmed = quoted.strip();
        return !trimmed.isEmpty() && ".!?…".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0
                || trimmed.endsWith(".’")
                || trimmed.endsWith("?’")
                || trimmed.endsWith("!’");
    }

    private static boolean startsSentence(Token next) {
        return next.isQuotation() || next.isCapitalised() || next.is("(") || next.is("[") || next.is("—");
    }

    private static boolean isClosing(Token next) {
        return next.is(")") || next.is("]");
    }

    /** Whether a reporting clause goes on after the quotation: “Why?” Smith asked. */
    private boolean cueFollows(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + CUE_WITHIN); i++) {
            Token token = tokens.get(i);
            if (token.isQuotation() || token.is(".") || token.is(",") && i == from) {
                return false;
            }
            if (token.isLowerCase() && isCue(token)) {
                return endsSoon(tokens, i + 1);
            }
        }
        return false;
    }

    /** “We tried.” — Jane Doe */
    private static boolean isSigned(List<Token> tokens, int dash) {
        boolean dashed = isDash(tokens.get(dash));
        int at = dash;
        while (at < tokens.size() && isDash(tokens.get(at))) {
            at++;
        }
        return dashed && at < tokens.size() && tokens.get(at).isCapitalised();
    }

    private static boolean isDash(Token token) {
        return token.is("—") || token.is("–") || token.is("―") || token.is("-");
    }

    /** “We tried.” Smith answers. */
    private boolean shortCueFollows(List<Token> tokens, int from) {
        int words = 0;
        boolean cue = false;
        for (int i = from; i < tokens.size() && words <= SHORT_CLAUSE; i++) {
            Token token = tokens.get(i);
            if (token.is(".")) {
                return cue;
            }
            if (!token.isWord()) {
                return false;
            }
            cue |= token.isLowerCase() && isCue(token);
            words++;
        }
        return cue && words <= SHORT_CLAUSE;
    }

    private boolean isCue(Token token) {
        VerbForm form = lexicon.verb(token.text());
        return form != null && form.verb().mayCommunicate() && form.kind() != VerbForm.Kind.GERUND;
    }

    private static boolean endsSoon(List<Token> tokens, int after) {
        return after >= tokens.size()
                || tokens.get(after).kind() == Token.Kind.PUNCTUATION
                        && !tokens.get(after).is(":")
                || tokens.get(after).isWord()
                        && !tokens.get(after).is("that")
                        && !hasQuotationBeforeStop(tokens, after);
    }

    private static boolean hasQuotationBeforeStop(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && !tokens.get(i).is("."); i++) {
            if (tokens.get(i).isQuotation()) {
                return true;
            }
        }
        return false;
    }
}
