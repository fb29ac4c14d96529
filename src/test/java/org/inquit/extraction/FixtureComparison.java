package org.inquit.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/** Holds one extraction against the findings of a human reader and collects every difference. */
final class FixtureComparison {

    private final ArticleFixture fixture;
    private final JsonNode expected;
    private final Extraction found;
    private final SoftAssertions soft;

    FixtureComparison(ArticleFixture fixture, Extraction found, SoftAssertions soft) {
        this.fixture = fixture;
        this.expected = fixture.expected();
        this.found = found;
        this.soft = soft;
    }

    void run() {
        comparePage();
        compareQuotes();
        compareExperts();
    }

    private void comparePage() {
        Page page = found.page();
        compareText(expected, "title", page.headline(), "title");
        compareText(expected, "standfirst", page.standfirst(), "standfirst");
        compareText(expected, "dateline", page.dateline(), "dateline");
        compareText(expected, "publishedOn", Objects.toString(page.publishedOn(), null), "publishedOn");
        compareText(expected, "language", found.language(), "language");
        if (expected.has("authors")) {
            soft.assertThat(page.authors()).as(label("authors")).isEqualTo(ArticleFixture.texts(expected, "authors"));
        }
        if (expected.has("captions")) {
            int captions = expected.get("captions").asInt();
            soft.assertThat(page.captions()).as(label("captions")).hasSize(captions);
        }
        for (String phrase : ArticleFixture.texts(expected, "notInText")) {
            soft.assertThat(joined(page.text())).as(label("page noise")).doesNotContain(phrase);
        }
    }

    private void compareQuotes() {
        List<JsonNode> wanted = ArticleFixture.children(expected, "quotes").toList();
        List<FoundQuote> marked = markedQuotes().toList();
        soft.assertThat(marked.stream().map(FixtureComparison::spans).toList())
                .as(label("spans of all quotes, in order"))
                .isEqualTo(wanted.stream()
                        .map(quote -> ArticleFixture.texts(quote, "spans"))
                        .toList());
        for (JsonNode quote : wanted) {
            List<String> spans = ArticleFixture.texts(quote, "spans");
            marked.stream()
                    .filter(candidate -> spans(candidate).equals(spans))
                    .findFirst()
                    .ifPresent(match -> compareQuote(quote, match));
        }
    }

    private void compareQuote(JsonNode wanted, FoundQuote quote) {
        String what = "of quote '" + spans(quote).get(0) + "' the ";
        FoundExpert speaker = quote.speaker();
        compareText(wanted, "speaker", speaker == null ? null : plainName(speaker.name()), what + "speaker");
        compareText(wanted, "kind", quote.kind().name(), what + "kind");
        compareText(wanted, "sourceType", quote.sourceType().name(), what + "source type");
        compareText(wanted, "source", textOf(quote.source()), what + "source");
        compareText(wanted, "cue", textOf(quote.cue()), what + "cue");
        compareText(wanted, "method", quote.method().name(), what + "method");
    }

    private void compareExperts() {
        Map<String, FoundExpert> experts = new LinkedHashMap<>();
        markedQuotes().map(FoundQuote::speaker).filter(Objects::nonNull).forEach(speaker -> {
            experts.put(plainName(speaker.name()), speaker);
        });
        List<JsonNode> wanted = ArticleFixture.children(expected, "experts").toList();
        soft.assertThat(experts.keySet())
                .as(label("experts"))
                .containsExactlyInAnyOrderElementsOf(
                        wanted.stream().map(FixtureComparison::name).toList());
        for (JsonNode expert : wanted) {
            FoundExpert match = experts.get(name(expert));
            if (match != null) {
                compareExpert(expert, match);
            }
        }
        for (String name : ArticleFixture.texts(expected, "notExperts")) {
            soft.assertThat(namesOfAllSpeakers()).as(label("speakers")).doesNotContain(name);
        }
    }

    private void compareExpert(JsonNode wanted, FoundExpert expert) {
        String what = "of expert '" + expert.name() + "' the ";
        compareText(wanted, "kind", expert.kind().name(), what + "kind");
        soft.assertThat(expert.aliases())
                .as(label(what + "aliases"))
                .containsAll(ArticleFixture.texts(wanted, "aliases"));
        if (wanted.has("capacities")) {
            soft.assertThat(expert.capacities().stream()
                            .map(held -> capacity(held.role(), held.organization()))
                            .toList())
                    .as(label(what + "capacities"))
                    .containsExactlyInAnyOrderElementsOf(ArticleFixture.children(wanted, "capacities")
                            .map(held -> capacity(text(held, "role"), text(held, "organization")))
                            .toList());
        }
    }

    private void compareText(JsonNode wanted, String field, @Nullable String actual, String what) {
        if (wanted.has(field)) {
            soft.assertThat(actual == null ? null : joined(actual))
                    .as(label(what))
                    .isEqualTo(text(wanted, field));
        }
    }

    private String label(String what) {
        return fixture.name() + ".json: " + what;
    }

    /** Indirect quotes are left out: the fixtures list marked words only. */
    private Stream<FoundQuote> markedQuotes() {
        return found.quotes().stream().filter(quote -> quote.kind() != QuoteKind.INDIRECT);
    }

    private List<String> namesOfAllSpeakers() {
        return found.quotes().stream()
                .map(FoundQuote::speaker)
                .filter(Objects::nonNull)
                .map(speaker -> plainName(speaker.name()))
                .toList();
    }

    private static List<String> spans(FoundQuote quote) {
        return quote.spans().stream().map(span -> joined(span.text())).toList();
    }

    private static String name(JsonNode expert) {
        return expert.path("name").asText();
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).textValue();
    }

    private static @Nullable String textOf(@Nullable Span span) {
        return span == null ? null : span.text();
    }

    /** The case of a role is that of its place in the sentence, so it is not compared. */
    private static String capacity(@Nullable String role, @Nullable String organization) {
        String plain = role == null ? "no role" : role.toLowerCase(Locale.ROOT);
        return plain + ", " + (organization == null ? "no organization" : organization);
    }

    /** With or without the nickname in marks, it is the same name. */
    private static String plainName(String name) {
        return joined(name.replaceAll("[“\"][^”\"]*[”\"]", ""));
    }

    private static String joined(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
