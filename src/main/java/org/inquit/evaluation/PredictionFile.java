package org.inquit.evaluation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what was found in a form that other scorers read: one article a line, offsets in code points. */
final class PredictionFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PredictionFile() {}

    static void write(Path path, List<ScoredArticle> articles) {
        try (BufferedWriter lines = Files.newBufferedWriter(path)) {
            for (ScoredArticle article : articles) {
                lines.write(JSON.writeValueAsString(line(article)));
                lines.write('\n');
            }
        } catch (IOException failure) {
            throw new EvaluationFault(path + ": cannot be written: " + failure.getMessage());
        }
    }

    /** Whether a file is empty or starts with a line that this class wrote. */
    static boolean isOne(Path path) {
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            String first = lines.readLine();
            return first == null || !JSON.readTree(first).has("text");
        } catch (IOException other) {
            return false;
        }
    }

    private static ObjectNode line(ScoredArticle article) {
        ObjectNode line = JSON.createObjectNode().put("id", article.gold().id());
        ArrayNode quotes = line.putArray("quotes");
        article.predictions().forEach(each -> put(each, quotes.addObject()));
        return line;
    }

    private static void put(Prediction prediction, ObjectNode entry) {
        Range mention = prediction.mention();
        entry.put("start", prediction.range().start())
                .put("end", prediction.range().end())
                .put("kind", prediction.kind().name())
                .put("speaker", prediction.speaker())
                .put("best", prediction.best())
                .put("confidence", prediction.confidence())
                .put("mention_start", mention == null ? null : (Integer) mention.start())
                .put("mention_end", mention == null ? null : (Integer) mention.end())
                .put("title", prediction.title());
    }
}
