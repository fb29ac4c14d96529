package org.inquit.graphql.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A page of a list that can grow, after the Relay specification; the subclasses give GraphQL its names. */
public abstract class Connection<N, E extends Edge<N>> {

    private final Page<N> page;
    private final List<E> edges;

    protected Connection(Page<N> page, Function<Row<N>, E> edge) {
        this.page = page;
        this.edges = page.rows().stream().map(edge).toList();
    }

    /** The whole list that this page is a part of. */
    @Ignore
    public Scope scope() {
        return Objects.requireNonNull(page.scope());
    }

    @Description("The rows of this page, each with its cursor.")
    public List<E> getEdges() {
        return edges;
    }

    @Description("The rows of this page, for those who need no cursors.")
    public List<N> getNodes() {
        return page.rows().stream().map(Row::node).toList();
    }

    @Description("Where this page stands in its list.")
    public PageInfo getPageInfo() {
        return PageInfo.of(page);
    }

    @Description("How many rows the whole list has, filter applied; counted only when asked for.")
    public int getTotalCount() {
        return page.totalCount();
    }
}
