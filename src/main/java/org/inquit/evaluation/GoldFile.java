package org.inquit.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads gold articles: one a line, or one alone in a file that ends in {@code .json}. */
final class GoldFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path path;
    private final List<GoldArticle> articles = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int line = 1;

    private GoldFile(Path path) {
        this.path = path;
    }

    /** The articles of a file. All of them: a line that is no gold article is a fault, never left out. */
    static List<GoldArticle> read(Path path) {
        GoldFile file = new GoldFile(path);
        try {
            file.read();
        } catch (NoSuchFileException missing) {
            throw new EvaluationFault(path + ": there is no such file");
        } catch (CharacterCodingException other) {
            throw file.fault("this or one of the next lines is no UTF-8 text");
        } catch (IOException failure) {
            throw new EvaluationFault(path + ": cannot be read: " + failure.getMessage());
        }
        return List.copyOf(file.articles);
    }

    private void read() throws IOException {
        if (path.toString().endsWith(".json")) {
            add(Files.readString(path));
        } else {
            readLines();
        }
        if (articles.isEmpty()) {
            throw new EvaluationFault(path + ": holds no article");
        }
    }

    private void readLines() throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            for (String each = lines.readLine(); each != null; each = lines.readLine()) {
                if (!each.isBlank()) {
                    add(each);
                }
                line++;
            }
        }
    }

    private void add(String json) {
        GoldArticle article = article(json);
        if (!ids.add(article.id())) {
            throw fault("the id '" + article.id() + "' stands twice");
        }
        articles.add(article);
    }

    private GoldArticle article(String json) {
        try {
            JsonNode tree = JSON.readTree(json);
            return GoldJson.article(tree);
        } catch (JsonProcessingException broken) {
            line += broken.getLocation() == null ? 0 : broken.getLocation().getLineNr() - 1;
            throw fault("is no JSON: " + broken.getOriginalMessage().replaceAll("\\s+", " "));
        } catch (EvaluationFault other) {
            throw fault(other.line());
        }
    }

    private EvaluationFault fault(String what) {
        return new EvaluationFault(path + ":" + line + ": " + what);
    }
}
