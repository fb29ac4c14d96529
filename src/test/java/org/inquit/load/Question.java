package org.inquit.load;

import java.util.List;
import java.util.stream.Stream;

/**
 * A query of the benchmark.
 *
 * @param name of the operation
 * @param source where the values of its variable come from
 * @param document the query itself
 */
record Question(String name, String source, String document) {

    /** The queries of a document: each follows a line that names the source of its variable. */
    static List<Question> in(String document) {
        return Stream.of(document.split("\n\n# ", -1)).skip(1).map(Question::of).toList();
    }

    private static Question of(String part) {
        int line = part.indexOf('\n');
        String query = part.substring(line).strip();
        return new Question(query.substring("query ".length(), query.indexOf('(')), part.substring(0, line), query);
    }

    /** The body of a request. */
    String body(String value) {
        String variable = document.substring(document.indexOf('$') + 1, document.indexOf(':'));
        return "{\"query\":" + quoted(document) + ",\"variables\":{" + quoted(variable) + ":" + value + "}}";
    }

    /** A text as JSON writes it; ours have no control characters but line breaks. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
