package org.inquit.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Turns the JSON of a gold article into records, and says which field is not as it should be. */
final class GoldJson {

    private final ArticleText text;

    private GoldJson(ArticleText text) {
        this.text = text;
    }

    static GoldArticle article(JsonNode tree) {
        return new GoldJson(new ArticleText(required(tree, "text"))).read(tree);
    }

    private GoldArticle read(JsonNode tree) {
        if (!tree.path("quotes").isArray()) {
            throw new EvaluationFault("has no list 'quotes'");
        }
        return new GoldArticle(
                required(tree, "id"),
                text,
                each(tree, "quotes", this::quote),
                indirect(tree),
                each(tree, "experts", GoldJson::expert));
    }

    private List<GoldQuote> indirect(JsonNode tree) {
        List<GoldQuote> among = elements(tree, "quotes")
                .filter(quote -> "indirect".equals(optional(quote, "type")))
                .map(this::quote)
                .toList();
        return among.isEmpty() ? each(tree, "indirect", this::quote) : among;
    }

    private GoldQuote quote(JsonNode tree) {
        Range content = range(tree.path("start"), tree.path("end"));
        JsonNode marked = tree.path("marked");
        List<Range> spans =
                marked.isArray() ? each(tree, "marked", pair -> range(pair.path(0), pair.path(1))) : List.of(content);
        boolean mentioned = tree.hasNonNull("speaker_start");
        return new GoldQuote(
                content,
                spans,
                mentioned ? range(tree.path("speaker_start"), tree.path("speaker_end")) : null,
                mentionKind(tree),
                optional(tree, "speaker_name"));
    }

    private static MentionKind mentionKind(JsonNode quote) {
        try {
            return MentionKind.of(optional(quote, "mention"), optional(quote, "speaker_text"));
        } catch (IllegalArgumentException unknown) {
            throw new EvaluationFault("'mention' is none of name, pronoun, noun, none");
        }
    }

    private Range range(JsonNode start, JsonNode end) {
        boolean whole = start.isInt() && end.isInt();
        Range range = new Range(start.asInt(), end.asInt());
        if (!whole || range.start() < 0 || range.end() < range.start() || range.end() > text.length()) {
            throw new EvaluationFault(
                    "%s to %s is no range of the text's %d characters".formatted(start, end, text.length()));
        }
        return range;
    }

    private static GoldExpert expert(JsonNode tree) {
        List<String> titles = each(tree, "titles", JsonNode::asText);
        return new GoldExpert(required(tree, "name"), titles.isEmpty() ? each(tree, "roles", GoldJson::role) : titles);
    }

    private static String role(JsonNode tree) {
        return Stream.of("role", "affiliation")
                .map(part -> optional(tree, part))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    private static <T> List<T> each(JsonNode tree, String list, Function<JsonNode, T> read) {
        List<T> found = new ArrayList<>();
        for (JsonNode element : tree.path(list)) {
            try {
                found.add(read.apply(element));
            } catch (EvaluationFault fault) {
                throw new EvaluationFault("%s[%d]: %s".formatted(list, found.size(), fault.line()));
            }
        }
        return found;
    }

    private static Stream<JsonNode> elements(JsonNode tree, String list) {
        return StreamSupport.stream(tree.path(list).spliterator(), false);
    }

    private static String required(JsonNode tree, String name) {
        String value = optional(tree, name);
        if (value == null) {
            throw new EvaluationFault("has no '%s'".formatted(name.toLowerCase(Locale.ROOT)));
        }
        return value;
    }

    /** Nothing and the empty string mean the same in gold files. */
    private static @Nullable String optional(JsonNode tree, String name) {
        JsonNode value = tree.path(name);
        return value.isTextual() && !value.asText().isEmpty() ? value.asText() : null;
    }
}
