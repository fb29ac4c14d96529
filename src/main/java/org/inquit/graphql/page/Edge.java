package org.inquit.graphql.page;

import org.eclipse.microprofile.graphql.Description;

/** A row of a connection with its cursor; the subclasses give GraphQL its names. */
public abstract class Edge<N> {

    private final Row<N> row;

    protected Edge(Row<N> row) {
        this.row = row;
    }

    @Description("Leads back to this row's place, to page on from here.")
    public String getCursor() {
        return row.cursor();
    }

    @Description("The row.")
    public N getNode() {
        return row.node();
    }
}
