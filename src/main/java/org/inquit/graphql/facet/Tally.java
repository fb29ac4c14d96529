package org.inquit.graphql.facet;

import java.util.List;
import org.inquit.graphql.column.Dimension;

/** Counts the rows of a list, or of those that one field has for many records, by the values that they share. */
public abstract sealed class Tally permits ColumnTally, SqlTally {

    /** The values of each list, at least the {@code most} frequent ones. */
    abstract List<Group> most(Dimension dimension, int most);

    /** All values of each list, in no order. */
    abstract List<Group> all(Dimension dimension);

    /** What each list adds up to; the value is its parent once more. */
    abstract List<Group> whole();

    /** How many values each row of a root list has. */
    abstract Histogram sizes(Dimension dimension);
}
