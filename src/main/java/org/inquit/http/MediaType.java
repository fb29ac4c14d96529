package org.inquit.http;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The media types of an answer, the one that says more first. */
enum MediaType {
    /** The status tells whether the operation ran. */
    GRAPHQL_RESPONSE("application", "graphql-response+json"),
    /** What clients know that are older than the specification; faults of the document have status 200. */
    JSON("application", "json");

    /** What server-sent events travel as, where the answer is a stream of them. */
    static final String EVENT_STREAM = "text/event-stream";

    private static final String UTF_8 = "utf-8";
    private static final int EXACT = 3;

    private final String type;
    private final String subtype;

    MediaType(String type, String subtype) {
        this.type = type;
        this.subtype = subtype;
    }

    /** What {@code Content-Type} says of the answer. */
    String contentType() {
        return name(type, subtype) + "; charset=" + UTF_8;
    }

    /**
     * What the client likes best, or nothing where it takes neither. Who names no type, or any, gets plain JSON.
     *
     * @param accept the header; null where there is none
     */
    static Optional<MediaType> accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(JSON);
        }
        List<QualityValue> ranges = QualityValue.list(accept);
        Match graphql = GRAPHQL_RESPONSE.match(ranges);
        Match json = JSON.match(ranges);
        if (graphql.quality == 0 && json.quality == 0) {
            return Optional.empty();
        }
        return Optional.of(graphql.isBetterThan(json) ? GRAPHQL_RESPONSE : JSON);
    }

    /** Whether the client says that it takes server-sent events; who takes anything does not expect them. */
    static boolean acceptsEvents(@Nullable String accept) {
        return QualityValue.list(accept).stream()
                .anyMatch(range -> range.value().equals(EVENT_STREAM) && range.quality() > 0);
    }

    private Match match(List<QualityValue> ranges) {
        Match best = new Match(0, 0);
        for (QualityValue range : ranges) {
            int closeness = closeness(range);
            if (closeness > best.closeness) {
                best = new Match(closeness, range.quality());
            }
        }
        return best;
    }

    private int closeness(QualityValue range) {
        boolean otherCharset =
                !range.parameters().getOrDefault("charset", UTF_8).equals(UTF_8);
        if (otherCharset) {
            return 0;
        }
        if (range.value().equals(name(type, subtype))) {
            return EXACT;
        }
        return range.value().equals(name(type, "*")) ? 2 : range.value().equals("*/*") ? 1 : 0;
    }

    private static String name(String type, String subtype) {
        return type + '/' + subtype;
    }

    /** How near the best range comes, 0 (none does) to 3 (the type itself), and how much it is wanted. */
    private record Match(int closeness, double quality) {

        boolean isBetterThan(Match other) {
            return quality == other.quality
                    ? closeness == EXACT && closeness >= other.closeness
                    : quality > other.quality;
        }
    }
}
