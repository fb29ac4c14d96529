package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | JSON",
                "application/graphql-response+json | GRAPHQL_RESPONSE",
                "application/graphql-response+json, application/json;q=0.9 | GRAPHQL_RESPONSE",
                "application/graphql-response+json;q=0.4, application/json;q=0.9 | JSON",
                "application/json, application/graphql-response+json | GRAPHQL_RESPONSE",
                "application/graphql-response+json, */* | GRAPHQL_RESPONSE",
                "application/json, */* | JSON",
                "*/* | JSON",
                "application/* | JSON",
                "application/json;q=0, */* | GRAPHQL_RESPONSE",
                "text/html, application/xhtml+xml, */*;q=0.8 | JSON",
                "application/json; charset=UTF-8 | JSON",
                "application/graphql-response+json; charset=\"utf-8\" | GRAPHQL_RESPONSE",
                "application/graphql-response+json; charset=latin-1, application/json;q=0.1 | JSON"
            })
    void theClientGetsWhatItLikesBest(String accept, MediaType expected) {
        assertThat(MediaType.accepted(accept)).contains(expected);
    }

    @Test
    void whoNamesNoTypeGetsPlainJson() {
        assertThat(MediaType.accepted(null)).contains(MediaType.JSON);
        assertThat(MediaType.accepted("")).contains(MediaType.JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/json;charset=no-such-set",
                "application/json;q=0",
                "*/*;q=0",
                "application/graphql+json",
                "nonsense",
                ",;="
            })
    void whoTakesNeitherGetsNone(String accept) {
        assertThat(MediaType.accepted(accept)).isEmpty();
    }
}
