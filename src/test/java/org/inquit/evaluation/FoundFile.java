package org.inquit.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.QuoteKind;

/** Reads findings that were written down, so that the scores of findings of any kind can be tested. */
final class FoundFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FoundFile() {}

    /** The articles of a gold file, each with its findings. */
    static List<ScoredArticle> scored(Path gold, Path found) throws IOException {
        Map<String, List<Prediction>> byId = new HashMap<>();
        for (String line : Files.readAllLines(found)) {
            JsonNode article = JSON.readTree(line);
            List<Prediction> predictions = new ArrayList<>();
            article.get("quotes").forEach(each -> predictions.add(prediction(each)));
            byId.put(article.get("id").asText(), predictions);
        }
        return GoldFile.read(gold).stream()
                .map(article -> new ScoredArticle(article, byId.getOrDefault(article.id(), List.of())))
                .toList();
    }

    private static Prediction prediction(JsonNode entry) {
        boolean mentioned = entry.hasNonNull("mention_start");
        return new Prediction(
                new Range(entry.get("start").asInt(), entry.get("end").asInt()),
                QuoteKind.valueOf(entry.get("kind").asText()),
                entry.get("speaker").textValue(),
                entry.get("best").textValue(),
                entry.get("confidence").asDouble(),
                AttributionMethod.EXPLICIT_CUE,
                mentioned
                        ? new Range(
                                entry.get("mention_start").asInt(),
                                entry.get("mention_end").asInt())
                        : null,
                entry.get("title").textValue());
    }
}
