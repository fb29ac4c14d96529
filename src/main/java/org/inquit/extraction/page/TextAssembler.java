package org.inquit.extraction.page;

import java.util.ArrayList;
import java.util.List;
import org.inquit.extraction.Origin;
import org.inquit.extraction.Paragraph;
import org.inquit.extraction.ParagraphKind;

/** Writes the clean text and remembers for each of its characters where the raw page has it. */
final class TextAssembler {

    private final StorableText source;
    private final StringBuilder text;
    private final OriginBuilder origin = new OriginBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int reached;
    private int lastAt = -2;

    TextAssembler(StorableText source) {
        this.source = source;
        this.text = new StringBuilder(source.text().length());
    }

    void addAll(List<List<Line>> bodies) {
        int lastBody = bodies.size() - 1;
        while (lastBody >= 0 && HeadingRule.fits(bodies.get(lastBody))) {
            lastBody--;
        }
        for (int i = 0; i < bodies.size(); i++) {
            boolean heading = i < lastBody && HeadingRule.fits(bodies.get(i));
            add(bodies.get(i), heading ? ParagraphKind.HEADING : ParagraphKind.BODY);
        }
    }

    String text() {
        return text.toString();
    }

    Origin origin() {
        return origin.build();
    }

    List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    private void add(List<Line> lines, ParagraphKind kind) {
        if (!paragraphs.isEmpty()) {
            append('\n', reached);
            append('\n', reached);
        }
        int start = text.length();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && areParted(lines.get(i - 1).text(), lines.get(i).text())) {
                append(' ', reached);
            }
            copy(lines.get(i));
        }
        paragraphs.add(new Paragraph(start, text.length(), kind));
    }

    private static boolean areParted(String before, String next) {
        return !Punctuation.startsContinuing(next) && !Punctuation.endsOpenMark(before) && !next.equals("\"");
    }

    private void copy(Line line) {
        boolean asPrinted = line.length() == line.end() - line.start();
        if (asPrinted && source.isWhole()) {
            origin.add(text.length(), source.origin().rawOffset(line.start()));
            text.append(line.text());
            lastAt = line.end() - 1;
        } else {
            copyOneByOne(line);
        }
        reached = line.end();
    }

    private void copyOneByOne(Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            char c = source.text().charAt(i);
            if (!Blank.is(c)) {
                append(c, i);
            } else if (!Blank.is(source.text().charAt(i - 1))) {
                append(' ', i);
            }
        }
    }

    private void append(char c, int at) {
        boolean follows = at == lastAt + 1 && source.isWhole();
        if (!follows) {
            origin.add(text.length(), source.origin().rawOffset(at));
        }
        text.append(c);
        lastAt = at;
    }
}
