package org.inquit.http.execution;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.ShownDirectives;
import org.inquit.http.execution.Fault.Place;

/** Finds directives that the engine would take although the schema does not show them. */
final class HiddenDirectives {

    private HiddenDirectives() {}

    /** The first one of a document in which the engine found nothing wrong. */
    static Optional<Fault> firstIn(Document document) {
        return nodes(document)
                .filter(Directive.class::isInstance)
                .map(Directive.class::cast)
                .filter(each -> !ShownDirectives.include(each.getName()))
                .findFirst()
                .map(HiddenDirectives::fault);
    }

    /** The node and all below it. */
    static Stream<Node<?>> nodes(Node<?> node) {
        return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(HiddenDirectives::nodes));
    }

    private static Fault fault(Directive directive) {
        SourceLocation at = directive.getSourceLocation();
        return new Fault(
                ErrorCode.VALIDATION_FAILED,
                EngineWords.cut("the schema has no directive @%s: leave it out".formatted(directive.getName())),
                List.of(new Place(at.getLine(), at.getColumn())),
                List.of());
    }
}
