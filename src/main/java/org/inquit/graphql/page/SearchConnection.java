package org.inquit.graphql.page;

import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.inquit.archive.SearchHit;
import org.inquit.search.Hit;
import org.inquit.search.Question;

/** A page of what a search finds. */
@Description("A page of what a search finds.")
public final class SearchConnection extends Connection<SearchHit, SearchEdge> {

    private final SearchFacets facets;

    /**
     * @param hits those of the page, by their cursors
     */
    SearchConnection(Page<SearchHit> page, Map<String, Hit> hits, Question question) {
        super(page, row -> new SearchEdge(row, Objects.requireNonNull(hits.get(row.cursor()))));
        this.facets = new SearchFacets(question);
    }

    @Description("How many of all hits, filter applied, have which values.")
    public SearchFacets getFacets() {
        return facets;
    }
}
