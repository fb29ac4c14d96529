package org.inquit.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the head of a page: headline, standfirst and byline, told from the body by the lines that stand between. */
final class HeadReader {

    private static final int LONGEST_STANDFIRST = 70;
    private static final int MOST_LINES = 60;
    private static final int MOST_POSTS = 3;

    private final Layout layout;
    private final List<Byline> bylines;
    private int standfirst = -1;
    private int bodyStart;

    private HeadReader(Layout layout) {
        this.layout = layout;
        this.bylines = new ArrayList<>(BylineReader.readAll(layout));
    }

    static Head read(Layout layout) {
        HeadReader reader = new HeadReader(layout);
        String headline = HeadlineFinder.find(layout);
        if (headline != null) {
            RepeatedHeadline.mark(layout, headline);
        }
        reader.scan(headline != null);
        String summary = reader.standfirst < 0 ? null : layout.text(reader.standfirst);
        return new Head(headline, summary, reader.authors(), reader.bodyStart);
    }

    private void scan(boolean hasHeadline) {
        int start = hasHeadline ? layout.next(LineKind.HEADLINE, 0) + 1 : 0;
        bodyStart = nextText(start);
        if (!hasHeadline) {
            return;
        }
        int marker = nextMarker(bodyStart + 1);
        if (!isMarked(start, bodyStart) && marker < layout.size() && isStandfirst(bodyStart, marker)) {
            standfirst = bodyStart;
            layout.mark(standfirst, LineKind.STANDFIRST);
            bodyStart = nextText(marker);
        }
        dropRoles();
    }

    private boolean isMarked(int from, int to) {
        for (int i = from; i < to; i++) {
            if (layout.kind(i).marksHead()) {
                return true;
            }
        }
        return false;
    }

    /** The next line of text that is no list of names. */
    private int nextText(int from) {
        int at = layout.next(LineKind.TEXT, from);
        while (at < layout.size() && at < MOST_LINES && readUnlabelled(at)) {
            at = layout.next(LineKind.TEXT, at + 1);
        }
        return at;
    }

    /** The line of date, byline or counter that comes before any other text; the size where none does. */
    private int nextMarker(int from) {
        for (int i = from; i < Math.min(layout.size(), MOST_LINES); i++) {
            if (layout.kind(i).marksHead() || (layout.is(i, LineKind.TEXT) && readUnlabelled(i))) {
                return i;
            }
            if (layout.is(i, LineKind.TEXT)) {
                return layout.size();
            }
        }
        return layout.size();
    }

    private boolean isStandfirst(int index, int marker) {
        String text = layout.text(index);
        return Words.atMost(text, LONGEST_STANDFIRST)
                && DatelineReader.read(text) == null
                && !SpeakerLabel.opens(text)
                && !DateFinder.opensChronicle(layout, marker)
                && (saysMoreThanFigures(marker) || isSummary(layout.line(index)))
                && layout.next(LineKind.TEXT, marker) < layout.size();
    }

    /** Figures may stand between any two paragraphs; a date or a byline stands in the head. */
    private boolean saysMoreThanFigures(int marker) {
        return IntStream.range(marker, layout.next(LineKind.TEXT, marker))
                .anyMatch(i -> layout.is(i, LineKind.DATE) || layout.is(i, LineKind.BYLINE));
    }

    private static boolean isSummary(Line line) {
        return !line.afterBlank() && !QuotationMarks.holdSpeech(line.text());
    }

    /** A line of names alone is a byline where a role stands with it, or another line of the head beside it. */
    private boolean readUnlabelled(int index) {
        if (!layout.line(index).hasAtMost(14) || !layout.is(index, LineKind.TEXT)) {
            return false;
        }
        List<String> names = BylineReader.namesOf(layout.text(index));
        if (names == null || names.isEmpty() || !(saysRole(index) || standsInHead(index))) {
            return false;
        }
        int end = afterPosts(index + 1);
        layout.mark(index, end, LineKind.BYLINE);
        bylines.add(new Byline(index, end, names));
        return true;
    }

    private boolean saysRole(int index) {
        return layout.text(index).indexOf('|') > 0
                || Words.of(layout.text(index)).stream().anyMatch(PersonName::isPaperOrRole);
    }

    private boolean standsInHead(int index) {
        return marksHead(index - 1) || marksHead(afterPosts(index + 1));
    }

    /** Past the lines below a name that tell the author's post and whereabouts. */
    private int afterPosts(int from) {
        int at = from;
        while (at < Math.min(layout.size(), from + MOST_POSTS) && layout.is(at, LineKind.TEXT) && isPost(at)) {
            at++;
        }
        return at;
    }

    private boolean isPost(int index) {
        return layout.line(index).hasAtMost(6) && !layout.line(index).endsSentence() && saysRole(index);
    }

    private boolean marksHead(int index) {
        return index >= 0 && index < layout.size() && layout.kind(index).marksHead();
    }

    /** The role of the author on a line of its own below the byline. */
    private void dropRoles() {
        int role = bodyStart;
        boolean stands = role > 0
                && role < layout.size()
                && layout.is(role - 1, LineKind.BYLINE)
                && isRole(layout.line(role))
                && layout.next(LineKind.TEXT, role + 1) < layout.size();
        if (stands) {
            layout.mark(role, LineKind.BYLINE);
            bodyStart = nextText(role + 1);
        }
    }

    private static boolean isRole(Line line) {
        List<String> words = Words.of(line.text());
        return words.size() <= 6
                && !line.endsSentence()
                && PersonName.isPaperOrRole(words.get(words.size() - 1))
                && !words.contains("the");
    }

    private List<String> authors() {
        List<String> inHead = namesOf(
                bylines.stream().filter(byline -> byline.from() < bodyStart).toList());
        return inHead.isEmpty() ? namesOf(firstNamed()) : inHead;
    }

    private List<Byline> firstNamed() {
        return bylines.stream()
                .filter(byline -> !byline.names().isEmpty())
                .limit(1)
                .toList();
    }

    private static List<String> namesOf(List<Byline> some) {
        return some.stream()
                .flatMap(byline -> byline.names().stream())
                .distinct()
                .toList();
    }
}
