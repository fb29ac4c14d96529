package org.inquit.graphql.page;

import org.eclipse.microprofile.graphql.Description;
import org.inquit.archive.Quote;

/** A quote in a list, with its cursor. */
@Description("A quote in a list, with its cursor.")
public final class QuoteEdge extends Edge<Quote> {

    QuoteEdge(Row<Quote> row) {
        super(row);
    }
}
