package org.inquit.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Other servers may refuse in their own words, but what they ran is never a refusal. */
class TermsTest {

    private static final String ERROR = "\"errors\":[{\"message\":\"no\",\"extensions\":{\"code\":\"CODE\"}}]";

    @Test
    void inquitMustNameOneOfItsCodes() {
        Reply reply = reply(400, '{' + ERROR + '}');
        assertThat(Terms.OWN.isRefusal(reply)).isTrue();
        assertThat(Terms.OWN.isRefusal(reply, "CODE")).isTrue();
        assertThat(Terms.OWN.isRefusal(reply, "OTHER")).isFalse();
        assertThat(Terms.OWN.isRefusal(reply(415, ""))).isFalse();
    }

    @Test
    void othersMayRefuseByStatusOrByErrorWithoutData() {
        assertThat(Terms.GENERAL.isRefusal(reply(415, ""), "CODE")).isTrue();
        assertThat(Terms.GENERAL.isRefusal(reply(400, '{' + ERROR + '}'), "OTHER"))
                .isTrue();
        assertThat(Terms.GENERAL.isRefusal(reply(200, '{' + ERROR + ",\"data\":{\"a\":null}}")))
                .isTrue();
    }

    @Test
    void dataAndFaultsOfTheServerAreNoRefusal() {
        assertThat(Terms.GENERAL.isRefusal(reply(200, "{\"data\":{\"a\":1}}"))).isFalse();
        assertThat(Terms.GENERAL.isRefusal(reply(200, '{' + ERROR + ",\"data\":{\"a\":1}}")))
                .isFalse();
        assertThat(Terms.GENERAL.isRefusal(reply(500, '{' + ERROR + '}'))).isFalse();
        assertThat(Terms.GENERAL.isRefusal(reply(200, ""))).isFalse();
    }

    private static Reply reply(int status, String text) {
        HttpHeaders none = HttpHeaders.of(Map.of(), (name, value) -> true);
        return new Reply(status, none, text, text.length(), Duration.ZERO);
    }
}
