package org.inquit.extraction.page;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of one paragraph that links or page noise have parted. */
final class LineJoiner {

    private static final String CLOSING = ",.;:!?)]\u201D\u2019\"";
    private static final String STOPS = ",.;:!?";
    private static final int SHORT = 6;
    private static final int LONG = 12;

    private final Layout layout;

    private LineJoiner(Layout layout) {
        this.layout = layout;
    }

    /** The paragraphs of the page, each as its lines. */
    static List<List<Line>> join(Layout layout) {
        LineJoiner joiner = new LineJoiner(layout);
        joiner.keepClosingMarks();
        return joiner.paragraphs();
    }

    /** A comma or a closing mark alone on its line belongs to the sentence that a link before it has cut. */
    private void keepClosingMarks() {
        String before = "";
        for (int i = 0; i < layout.size(); i++) {
            if (layout.is(i, LineKind.OTHER) && closes(before, layout.text(i))) {
                layout.mark(i, LineKind.TEXT);
            }
            before = layout.is(i, LineKind.TEXT) ? layout.text(i) : before;
        }
    }

    private static boolean isClosing(String text) {
        return text.length() <= 2 && text.chars().allMatch(c -> CLOSING.indexOf(c) >= 0);
    }

    private static boolean closes(String text, String mark) {
        if (text.isEmpty() || !isClosing(mark)) {
            return false;
        }
        boolean stop = STOPS.indexOf(mark.charAt(0)) >= 0;
        return stop ? !Punctuation.endsSentence(text) : !Punctuation.endsMarked(text);
    }

    private List<List<Line>> paragraphs() {
        List<List<Line>> paragraphs = new ArrayList<>();
        int[] body = layout.all(LineKind.TEXT).toArray();
        for (int i = 0; i < body.length; i++) {
            if (i == 0 || !continues(body, i)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(layout.line(body[i]));
        }
        return paragraphs;
    }

    private boolean continues(int[] body, int at) {
        Line before = layout.line(body[at - 1]);
        Line next = layout.line(body[at]);
        if (ListItem.is(next.text()) || SpeakerLabel.opens(next.text())) {
            return false;
        }
        if (isClosing(next.text())) {
            return true;
        }
        if (before.endsSentence()) {
            return next.startsLowerCase() && mayGoOn(before.text());
        }
        boolean blank = hasBlank(body[at - 1], body[at]);
        return isMiddleOfSentence(before, next) || isOpen(before, blank) || isParted(body, at, blank);
    }

    /** “Why?” he asked; in the U.S. and elsewhere. */
    private static boolean mayGoOn(String text) {
        return Punctuation.endsWithQuestionInMarks(text) || Punctuation.endsAbbreviated(text);
    }

    private static boolean isMiddleOfSentence(Line before, Line next) {
        return (!ListItem.is(before.text()) && next.startsLowerCase())
                || Punctuation.startsContinuing(next.text())
                || Punctuation.endsOpenMark(before.text());
    }

    private static boolean isOpen(Line before, boolean blank) {
        return blank ? Punctuation.endsSurelyOpen(before.text()) : Punctuation.endsOpen(before.text());
    }

    /** A linked name between two lines, or a long line that noise has parted from its rest. */
    private boolean isParted(int[] body, int at, boolean blank) {
        if (blank) {
            return false;
        }
        Line before = layout.line(body[at - 1]);
        boolean overNoise = body[at] > body[at - 1] + 1 && !before.hasAtMost(LONG) && !ListItem.is(before.text());
        return (overNoise && DatelineReader.read(layout.text(body[at])) == null) || isLinkedName(body, at);
    }

    private boolean isLinkedName(int[] body, int at) {
        Line link = layout.line(body[at]);
        if (at + 1 == body.length || link.endsSentence() || !link.hasAtMost(SHORT)) {
            return false;
        }
        Line after = layout.line(body[at + 1]);
        boolean goesOn = after.startsLowerCase() || Punctuation.startsContinuing(after.text());
        return goesOn && !hasBlank(body[at], body[at + 1]);
    }

    private boolean hasBlank(int before, int next) {
        for (int i = before + 1; i <= next; i++) {
            if (layout.line(i).afterBlank()) {
                return true;
            }
        }
        return false;
    }
}
