package org.inquit.graphql.page;

import org.eclipse.microprofile.graphql.Description;
import org.inquit.archive.Quote;

/** A page of a list of quotes. */
@Description("A page of a list of quotes.")
public final class QuoteConnection extends Connection<Quote, QuoteEdge> {

    public QuoteConnection(Page<Quote> page) {
        super(page, QuoteEdge::new);
    }
}
