package org.inquit.http.execution;

import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.language.StringValue;
import java.util.List;
import java.util.Optional;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.WholeText;
import org.inquit.http.execution.Fault.Place;

/** Finds literals that hold what no text may hold, which escapes can write into any document. */
final class BrokenTexts {

    private BrokenTexts() {}

    /** The first one of a document. */
    static Optional<Fault> firstIn(Document document) {
        return HiddenDirectives.nodes(document)
                .filter(StringValue.class::isInstance)
                .map(StringValue.class::cast)
                .filter(each -> !WholeText.is(each.getValue()))
                .findFirst()
                .map(BrokenTexts::fault);
    }

    private static Fault fault(StringValue literal) {
        SourceLocation at = literal.getSourceLocation();
        return new Fault(
                ErrorCode.INVALID_TEXT, WholeText.REFUSAL, List.of(new Place(at.getLine(), at.getColumn())), List.of());
    }
}
