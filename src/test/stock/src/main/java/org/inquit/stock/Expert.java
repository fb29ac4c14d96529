package org.inquit.stock;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;

/** Somebody who is quoted. */
public final class Expert implements Node {

    final List<Quote> quotes = new ArrayList<>();

    private final int number;

    Expert(int number) {
        this.number = number;
    }

    @Override
    @Id
    public String getId() {
        return "expert-" + number;
    }

    public String getName() {
        return "Speaker " + number;
    }
}
