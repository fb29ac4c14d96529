package org.inquit.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import org.inquit.extraction.QuoteKind;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Sentence;
import org.inquit.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** One attribution while it is being gathered: a source, a cue and the quotations that they introduce. */
final class Utterance {

    private final @Nullable Clause clause;
    private final @Nullable Scene scene;
    private final @Nullable Voice voice;
    private final Rule rule;
    private final List<Voice> others;
    private final List<Span> spans = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private boolean wholeSentences = true;
    private boolean open;
    private boolean indirect;

    Utterance(@Nullable Clause clause, @Nullable Scene scene, @Nullable Voice voice, Rule rule, List<Voice> others) {
        this.clause = clause;
        this.scene = scene;
        this.voice = voice;
        this.rule = rule;
        this.others = others;
    }

    void add(Sentence sentence, Token quotation, Span span) {
        wholeSentences &= isWhole(sentence, quotation);
        spans.add(span);
        if (sentences.isEmpty() || !sentences.get(sentences.size() - 1).equals(sentence)) {
            sentences.add(sentence);
        }
        open = span.end() == quotation.end();
    }

    /** Takes in content in the reporter's own words. */
    void report(Sentence sentence, Span span) {
        spans.add(span);
        if (sentences.isEmpty()) {
            sentences.add(sentence);
        }
        indirect = true;
    }

    QuoteKind kind() {
        return indirect ? QuoteKind.INDIRECT : wholeSentences ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }

    /** Whether the last quotation ended with its paragraph and without a mark, so that the next may go on. */
    boolean isOpen() {
        return open;
    }

    @Nullable
    Clause clause() {
        return clause;
    }

    /** The sentence of the clause. */
    @Nullable
    Scene scene() {
        return scene;
    }

    @Nullable
    Voice voice() {
        return voice;
    }

    Rule rule() {
        return rule;
    }

    /** Who else may have spoken, the likeliest first. */
    List<Voice> others() {
        return others;
    }

    /** All who may have spoken, the likeliest first. */
    List<Voice> candidates() {
        List<Voice> candidates = new ArrayList<>();
        if (voice != null) {
            candidates.add(voice);
        }
        candidates.addAll(others);
        return candidates;
    }

    List<Span> spans() {
        return spans;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    private boolean isWhole(Sentence sentence, Token quotation) {
        String words = quotation.text().strip();
        if (words.isEmpty() || Character.isLowerCase(words.codePointAt(0))) {
            return goesOnAfterCue(sentence, quotation);
        }
        int at = sentence.tokens().indexOf(quotation);
        boolean introduced = at == 0 || !sentence.token(at - 1).isLowerCase() || isCue(sentence, at - 1);
        String ends = at == 0 ? ".!?," : ".!?";
        return introduced && (words.indexOf(' ') > 0 || ends.indexOf(words.charAt(words.length() - 1)) >= 0);
    }

    /** “We tried,” she said, “and failed.” */
    private boolean goesOnAfterCue(Sentence sentence, Token quotation) {
        int at = sentence.tokens().indexOf(quotation);
        boolean sameSentence =
                !sentences.isEmpty() && sentences.get(sentences.size() - 1).equals(sentence);
        return wholeSentences
                && sameSentence
                && sentence.isAt(at - 1, ",")
                && sentence.token(0).isQuotation();
    }

    private boolean isCue(Sentence sentence, int at) {
        return clause != null
                && scene != null
                && sentence.equals(scene.sentence())
                && at >= clause.first()
                && at <= clause.last();
    }
}
