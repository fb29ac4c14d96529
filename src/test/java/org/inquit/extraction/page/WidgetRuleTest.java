package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WidgetRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share",
                "SHARE",
                "[Advertisement]",
                "What’s this?",
                "Tags: harbour, ferries",
                "Filed under: Ellery",
                "Subscribe | Log in",
                "Home News Sports Opinion",
                "Most popular",
                "Print icon",
                "The Bugle logo",
                "Follow Ellery news",
                "Share this with all your friends today please",
                "Read the full story",
                "Open in app",
                "Sign up for our newsletter.",
                "Already a subscriber? Sign in.",
                "Get the tide in your inbox every morning."
            })
    void knowsControls(String text) {
        assertThat(new WidgetRule().kindOf(text)).isEqualTo(LineKind.WIDGET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "—",
                "Share.",
                "Boats: harbour, ferries",
                ": harbour",
                "Tags. Boats: harbour",
                "Boat icon of the harbour",
                "The old harbour trust icon",
                "follow Ellery news",
                "Follow Ellery news.",
                "Follow Ellery and",
                "Share this with all of your many friends today",
                "Read the old book",
                "Story",
                "Boats in the app",
                "Sign up for the race.",
                "Your boats",
                "Put it in the inbox.",
                "Home news",
                "Home News Sports Boats",
                "Boats | Log in",
                "Home | The harbour today",
                "Follow the “money”"
            })
    void knowsNoOtherLineForControls(String text) {

        assertThat(new WidgetRule().kindOf(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41})
    void knowsNoAppealInALongLine(int words) {
        String text = "Sign up for" + " boats".repeat(words - 4) + " newsletter";
        assertThat(new WidgetRule().kindOf(text)).isEqualTo(words == 40 ? LineKind.WIDGET : null);
    }
}
