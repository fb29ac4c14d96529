package org.inquit.graphql.order;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.inquit.graphql.page.SortKey;
import org.inquit.graphql.page.ValueKind;

/** What quotes can be sorted by. */
@Description("What quotes can be sorted by.")
public enum QuoteOrderField {
    @Description("The place in the article; the quotes of one article stay together.")
    POSITION("x.position", ValueKind.COUNT),
    @Description("The date of publication; an unknown one counts as the earliest.")
    PUBLISHED_ON("x.sortDate", ValueKind.DATE),
    @Description("The confidence of the attribution.")
    CONFIDENCE("x.attribution.confidence", ValueKind.SHARE),
    @Description("The words of the quote.")
    WORD_COUNT("x.wordCount", ValueKind.COUNT);

    private final String path;
    private final ValueKind kind;

    QuoteOrderField(String path, ValueKind kind) {
        this.path = path;
        this.kind = kind;
    }

    List<SortKey> columns() {
        SortKey column = new SortKey(path, kind, true);
        return this == POSITION ? List.of(new SortKey("x.articleId", ValueKind.TEXT, true), column) : List.of(column);
    }
}
