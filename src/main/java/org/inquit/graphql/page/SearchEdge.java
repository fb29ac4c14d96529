package org.inquit.graphql.page;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.inquit.archive.SearchHit;
import org.inquit.search.Highlight;
import org.inquit.search.Hit;

/** A record that was found, with its cursor, its score and where it matches. */
@Description("A record that a search found, with its cursor, its score and where it matches.")
public final class SearchEdge extends Edge<SearchHit> {

    private final Hit hit;

    SearchEdge(Row<SearchHit> row, Hit hit) {
        super(row);
        this.hit = hit;
    }

    @Description("How well the record matches; comparable within one search only.")
    public double getScore() {
        return hit.score();
    }

    @Description("Where the record matches, field by field, the first few places.")
    public List<Highlight> getHighlights() {
        return hit.highlights();
    }
}
