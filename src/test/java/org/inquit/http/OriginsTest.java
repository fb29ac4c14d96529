package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private final Origins own = new Origins(Optional.empty());
    private final Origins named = new Origins(Optional.of(List.of("https://news.example")));

    @Test
    void takesProgramsAndPagesOfTheServerItself() {
        assertThat(own.allow(null, "localhost:8080")).isTrue();
        assertThat(own.allow("http://localhost:8080", "localhost:8080")).isTrue();
        assertThat(own.allow("https://Inquit.example", "inquit.example")).isTrue();
    }

    @Test
    void takesNoPageOfAnotherHostPortOrUnknownPlace() {
        assertThat(own.allow("http://localhost:8081", "localhost:8080")).isFalse();
        assertThat(own.allow("https://news.example", "localhost:8080")).isFalse();
        assertThat(own.allow("null", "localhost:8080")).isFalse();
        assertThat(own.allow("http://null", null)).isFalse();
    }

    @Test
    void takesTheWordOfTheBrowserForTheSiteOfThePage() {
        assertThat(own.allow("http://localhost:5173", "localhost:8080", "same-origin"))
                .isTrue();
        assertThat(own.allow(null, "localhost:8080", "none")).isTrue();
        assertThat(own.allow("http://localhost:8080", "localhost:8080", "cross-site"))
                .isFalse();
        assertThat(own.allow(null, "localhost:8080", "same-site")).isFalse();
        assertThat(own.allow("https://news.example", "localhost:8080", null)).isFalse();
        assertThat(named.allow("https://news.example", "localhost:8080", "cross-site"))
                .isTrue();
        assertThat(named.allow(null, "localhost:8080", "cross-site")).isFalse();
    }

    @Test
    void takesThePagesThatAreNamed() {
        assertThat(named.allow("https://news.example", "localhost:8080")).isTrue();
        assertThat(named.allow("http://news.example", "localhost:8080")).isFalse();
        assertThat(new Origins(Optional.of(List.of("*"))).allow("https://any.example", "localhost:8080"))
                .isTrue();
    }
}
