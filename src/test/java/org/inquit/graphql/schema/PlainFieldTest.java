package org.inquit.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.inquit.extraction.Span;
import org.inquit.graphql.Candidate;
import org.inquit.graphql.page.Page;
import org.inquit.graphql.page.QuoteConnection;
import org.junit.jupiter.api.Test;

class PlainFieldTest {

    @Test
    void readsAccessorsOfRecordsAndGettersOfClasses() {
        assertThat(PlainField.of(Span.class, "start").orElseThrow().getter().getName())
                .isEqualTo("start");
        assertThat(PlainField.of(QuoteConnection.class, "totalCount")
                        .orElseThrow()
                        .getter()
                        .getName())
                .isEqualTo("getTotalCount");
        assertThat(PlainField.of(Page.class, "hasNext")).isPresent();
    }

    @Test
    void readsNothingThatIsNoProperty() {
        assertThat(PlainField.of(Candidate.class, "name")).isEmpty();
    }
}
