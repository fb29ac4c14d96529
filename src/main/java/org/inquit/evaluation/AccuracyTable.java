package org.inquit.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The figures that travel with the extractor, so that whoever asks the API can also ask how far to trust it. */
public final class AccuracyTable {

    private static final String RESOURCE = "accuracy.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private AccuracyTable() {}

    /** The table that was packaged with this program. */
    public static List<Accuracy> packaged() {
        try (InputStream resource = AccuracyTable.class.getResourceAsStream(RESOURCE)) {
            return read(Objects.requireNonNull(resource, RESOURCE).readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void write(Path path, List<Accuracy> rows) {
        try {
            Files.writeString(path, json(rows) + "\n");
        } catch (IOException failure) {
            throw new EvaluationFault(path + ": cannot be written: " + failure.getMessage());
        }
    }

    static List<Accuracy> read(byte[] json) throws IOException {
        return List.of(JSON.readValue(json, Accuracy[].class));
    }

    private static String json(List<Accuracy> rows) throws JsonProcessingException {
        return JSON.writeValueAsString(rows);
    }
}
