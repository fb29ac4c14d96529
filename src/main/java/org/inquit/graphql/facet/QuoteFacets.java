package org.inquit.graphql.facet;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.inquit.graphql.page.Scope;

/** The values that quotes of a list share; each field is counted only where it is asked for. */
@Description(
        "The values that the quotes of a list share, the most frequent first. Its filter is applied, its paging is not;"
                + " a row without a value counts nowhere, one with several counts for each.")
public final class QuoteFacets {

    private final Scope scope;

    public QuoteFacets(Scope scope) {
        this.scope = scope;
    }

    @Ignore
    public Scope scope() {
        return scope;
    }
}
