package org.inquit.http.execution.cost;

/**
 * What one field costs, in hundredths of a point, and for how much what is selected of it counts.
 *
 * @param kind how the fields below count
 * @param once for all objects that it is read of: a statement of its own
 * @param each for each object that it is read of
 * @param size how many values it gives at most; of a page its rows
 * @param value for each of these values
 */
record Price(Kind kind, long once, long each, long size, long value) {

    /** How what is selected of a field counts. */
    enum Kind {
        /** For each value of the field. */
        VALUES,
        /** Once for each page, and its rows for as many as the page has. */
        PAGE,
        /** For each row of the page around, whose size only the page's own field knows. */
        ROWS
    }

    static final Price ROWS = new Price(Kind.ROWS, 0, 0, 1, 0);

    /** A field that gives one value for each object. */
    static Price each(long each) {
        return new Price(Kind.VALUES, 0, each, 1, 0);
    }

    /** A field that takes a statement for all objects, and some work for each. */
    static Price once(long once, long each) {
        return new Price(Kind.VALUES, once, each, 1, 0);
    }

    /** The same of so many values. */
    Price times(long size) {
        return new Price(kind, once, each, size, value);
    }

    /** The same where each value costs something itself. */
    Price worth(long value) {
        return new Price(kind, once, each, size, value);
    }

    /** The same with something more for all objects. */
    Price with(long more) {
        return new Price(kind, Weight.sum(once, more), each, size, value);
    }

    /** The field with what is selected of it. */
    Weight weight(Weight below) {
        long whole = Weight.sum(once, below.once());
        return switch (kind) {
            case VALUES -> new Weight(whole, ofEach(below.each()), 0);
            case PAGE -> new Weight(whole, Weight.sum(ofEach(below.row()), below.each()), 0);
            case ROWS -> new Weight(whole, 0, below.each());
        };
    }

    private long ofEach(long belowEach) {
        return Weight.sum(each, Weight.product(size, Weight.sum(value, belowEach)));
    }
}
