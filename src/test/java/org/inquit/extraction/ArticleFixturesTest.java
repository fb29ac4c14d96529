package org.inquit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads every invented article of the folder, each with its own hard spot, as its human reader did. */
class ArticleFixturesTest {

    private static final int FEWEST_FIXTURES = 60;

    @Test
    void findsTheFixtures() throws IOException {
        assertThat(ArticleFixture.all()).hasSizeGreaterThanOrEqualTo(FEWEST_FIXTURES);
    }

    @Test
    void everyFixtureSaysWhatItExpects() throws IOException {
        List<ArticleFixture> fixtures = ArticleFixture.all();

        assertThat(fixtures)
                .allSatisfy(fixture -> assertThat(List.of("hardSpot", "quotes", "experts"))
                        .as(fixture.name() + ".json")
                        .allMatch(fixture.expected()::has));
    }

    @TestFactory
    Stream<DynamicTest> readsTheArticleAsItsHumanReaderDid() throws IOException {
        return ArticleFixture.all().stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> compare(fixture)));
    }

    private static void compare(ArticleFixture fixture) {
        Extraction found = new QuoteExtractor().extract(fixture.raw());

        SoftAssertions.assertSoftly(soft -> new FixtureComparison(fixture, found, soft).run());
    }
}
