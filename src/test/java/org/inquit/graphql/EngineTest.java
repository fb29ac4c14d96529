package org.inquit.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.inquit.evaluation.Accuracy;
import org.inquit.evaluation.AccuracyTable;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.QuoteExtractor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EmptySeeds.class)
class EngineTest {

    private JsonPath answer = JsonPath.from("{}");

    @BeforeEach
    void ask() {
        answer = Api.ask("engine.graphql", "Engine", Map.of());
    }

    @Test
    void namesItsVersion() {
        assertThat(answer.getString("data.engine.version")).isEqualTo(QuoteExtractor.VERSION);
    }

    @Test
    void explainsEachOfItsRules() {
        assertThat(answer.getList("data.engine.methods.method"))
                .isEqualTo(Arrays.stream(AttributionMethod.values())
                        .map(AttributionMethod::name)
                        .toList());
        assertThat(answer.getList("data.engine.methods.description", String.class))
                .allSatisfy(words -> assertThat(words).endsWith("."));
    }

    @Test
    void servesEachFigureOfItsTable() throws ReflectiveOperationException {
        List<Map<String, Object>> rows = answer.getList("data.engine.accuracy");
        List<Accuracy> table = AccuracyTable.packaged();
        assertThat(rows).hasSameSizeAs(table);
        for (RecordComponent column : Accuracy.class.getRecordComponents()) {
            for (int row = 0; row < table.size(); row++) {
                Object expected = column.getAccessor().invoke(table.get(row));
                assertThat(printed(rows.get(row).get(column.getName())))
                        .as(column.getName())
                        .isEqualTo(printed(expected));
            }
        }
    }

    /** JSON knows neither dates nor doubles. */
    private static String printed(@Nullable Object value) {
        return value instanceof Number number ? String.valueOf(number.floatValue()) : String.valueOf(value);
    }
}
