package org.inquit.graphql;

import graphql.schema.DataFetchingEnvironment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inquit.archive.Article;
import org.inquit.archive.Expert;
import org.inquit.archive.Node;
import org.inquit.archive.Quote;
import org.inquit.graphql.request.Deadline;

/** Finds records by their global ids: one statement for each kind that is asked for. */
@ApplicationScoped
class Nodes {

    /** The records that exist, by the ids that were asked for, former ones included. */
    Map<String, Node> byIds(Collection<String> ids, DataFetchingEnvironment env) {
        return Deadline.of(env).read(() -> {
            Map<String, Node> nodes = new HashMap<>();
            nodes.putAll(Article.byIds(ofKind('a', ids)));
            nodes.putAll(Expert.byIds(ofKind('e', ids)));
            nodes.putAll(Quote.byIds(ofKind('q', ids)));
            return nodes;
        });
    }

    private static List<String> ofKind(char letter, Collection<String> ids) {
        return ids.stream()
                .filter(id -> !id.isEmpty() && id.charAt(0) == letter)
                .distinct()
                .toList();
    }
}
