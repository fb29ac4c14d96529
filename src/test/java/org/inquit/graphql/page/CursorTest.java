package org.inquit.graphql.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.inquit.graphql.request.RequestError;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static final Cursor CURSOR = new Cursor("Query.articles", List.of());

    @Test
    void leadsBackToItsKeys() {
        assertThat(CURSOR.read("after", CURSOR.write(List.of()))).isEmpty();
    }

    @Test
    void isRefusedWhereAnyPartOfItIsLost() {
        String whole = CURSOR.write(List.of());
        for (int length = 0; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> CURSOR.read("after", cut)).isInstanceOf(RequestError.class);
        }
        assertThatThrownBy(() -> CURSOR.read("after", whole + "AAAA")).isInstanceOf(RequestError.class);
    }

    @Test
    void isRefusedWhereItWasMadeUp() {
        String madeUp = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("2&Query.articles&".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> CURSOR.read("after", madeUp)).isInstanceOf(RequestError.class);
    }
}
