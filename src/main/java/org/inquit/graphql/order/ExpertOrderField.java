package org.inquit.graphql.order;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.inquit.graphql.page.SortKey;
import org.inquit.graphql.page.ValueKind;

/** What experts can be sorted by. */
@Description("What experts can be sorted by; the counts are those of the whole archive.")
public enum ExpertOrderField {
    @Description("The name, by its characters.")
    NAME("x.name", ValueKind.TEXT),
    @Description("How many quotes they have.")
    QUOTES("x.quoteCount", ValueKind.COUNT),
    @Description("How many words of theirs stand in quotation marks.")
    QUOTED_WORDS("x.wordCount", ValueKind.COUNT),
    @Description("The date of the latest article that quotes them; an unknown one counts as the earliest.")
    LAST_QUOTED_ON("x.sortDate", ValueKind.DATE);

    private final String path;
    private final ValueKind kind;

    ExpertOrderField(String path, ValueKind kind) {
        this.path = path;
        this.kind = kind;
    }

    List<SortKey> columns() {
        return List.of(new SortKey(path, kind, true));
    }
}
