package org.inquit.evaluation;

/** The raw text of a gold article by its code points, as Java's own offsets count an emoji twice. */
final class ArticleText {

    /** Not worth a difference at either end of a span: two annotators never agree on them. */
    private static final String EDGE = " \t\n\r.,;:!?\u201c\u201d\"'\u2018\u2019`-\u2014";

    private final String text;
    private final int[] codePoints;
    private final int[] codePointOfUnit;

    ArticleText(String text) {
        this.text = text;
        this.codePoints = text.codePoints().toArray();
        this.codePointOfUnit = codePointsOfUnits(text);
    }

    String string() {
        return text;
    }

    /** Length in code points. */
    int length() {
        return codePoints.length;
    }

    /** The range of the UTF-16 code units from {@code start} to {@code end}. */
    Range ofUnits(int start, int end) {
        return new Range(codePointOfUnit[start], codePointOfUnit[end]);
    }

    /** The range without quotation marks, blanks and points at its ends. */
    Range trimmed(Range range) {
        int start = range.start();
        int end = range.end();
        while (start < end && EDGE.indexOf(codePoints[start]) >= 0) {
            start++;
        }
        while (end > start && EDGE.indexOf(codePoints[end - 1]) >= 0) {
            end--;
        }
        return new Range(start, end);
    }

    String words(Range range) {
        return new String(codePoints, range.start(), range.end() - range.start());
    }

    private static int[] codePointsOfUnits(String text) {
        int[] found = new int[text.length() + 1];
        int codePoint = -1;
        for (int unit = 0; unit < text.length(); unit++) {
            boolean second = unit > 0 && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit));
            codePoint += second ? 0 : 1;
            found[unit] = codePoint;
        }
        found[text.length()] = codePoint + 1;
        return found;
    }
}
