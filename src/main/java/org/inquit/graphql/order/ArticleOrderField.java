package org.inquit.graphql.order;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.inquit.graphql.page.SortKey;
import org.inquit.graphql.page.ValueKind;

/** What articles can be sorted by. */
@Description("What articles can be sorted by.")
public enum ArticleOrderField {
    @Description("The date of publication; an unknown one counts as the earliest.")
    PUBLISHED_ON("x.sortDate", ValueKind.DATE),
    @Description("The headline, by its characters.")
    TITLE("x.title", ValueKind.TEXT),
    @Description("The words of the text.")
    WORD_COUNT("x.wordCount", ValueKind.COUNT);

    private final String path;
    private final ValueKind kind;

    ArticleOrderField(String path, ValueKind kind) {
        this.path = path;
        this.kind = kind;
    }

    List<SortKey> columns() {
        return List.of(new SortKey(path, kind, true));
    }
}
