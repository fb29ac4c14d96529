package org.inquit.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inquit.extraction.Extraction;
import org.inquit.extraction.FoundExpert;
import org.inquit.extraction.FoundQuote;
import org.inquit.extraction.QuoteExtractor;
import org.inquit.extraction.QuoteKind;
import org.inquit.extraction.SourceType;
import org.junit.jupiter.api.Test;

class SeedsTest {

    private static final int ARTICLES = 50;

    private final Seeds seeds = new Seeds(1);
    private final List<Extraction> found = IntStream.range(0, ARTICLES)
            .mapToObj(seeds::article)
            .map(new QuoteExtractor()::extract)
            .toList();

    @Test
    void theSameSeedGivesTheSameText() {
        assertThat(new Seeds(1).article(7)).isEqualTo(seeds.article(7));
        assertThat(new Seeds(2).article(7)).isNotEqualTo(seeds.article(7));
    }

    @Test
    void eachArticleHasAboutTenQuotes() {
        assertThat(found).allSatisfy(each -> assertThat(each.quotes()).hasSizeBetween(8, 12));
    }

    @Test
    void pagesSayWhatNewsPagesSay() {
        assertThat(found).extracting(Extraction::page).allSatisfy(page -> {
            assertThat(page.headline()).isNotEmpty();
            assertThat(page.standfirst()).isNotEmpty();
            assertThat(page.authors()).isNotEmpty();
            assertThat(page.publishedOn()).isNotNull();
            assertThat(page.publisher()).isNotEmpty();
            assertThat(page.dateline()).isNotEmpty();
        });
    }

    @Test
    void nearlyAllSpeakersAreOfTheCast() {
        Set<String> cast = seeds.cast().speakers().stream().map(Speaker::name).collect(Collectors.toSet());
        List<String> speakers = speakers().toList();
        assertThat(speakers).hasSizeGreaterThan(quotes().toList().size() * 85 / 100);
        assertThat(speakers.stream().filter(cast::contains).count()).isGreaterThan(speakers.size() * 95L / 100);
    }

    @Test
    void quotesAreOfAllKinds() {
        assertThat(quotes().map(FoundQuote::kind)).contains(QuoteKind.values());
        assertThat(quotes().map(FoundQuote::sourceType))
                .contains(SourceType.NAMED_PERSON, SourceType.NAMED_ORGANIZATION, SourceType.UNNAMED_PERSON);
    }

    @Test
    void aFewSpeakMuchMoreOftenThanOthers() {
        Collection<Long> counts = speakers()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values();
        long most = counts.stream().mapToLong(each -> each).max().orElse(0);
        assertThat(counts).hasSizeGreaterThan(50);
        assertThat(most).isGreaterThan(20);
    }

    private Stream<FoundQuote> quotes() {
        return found.stream().flatMap(each -> each.quotes().stream());
    }

    private Stream<String> speakers() {
        return quotes().map(FoundQuote::speaker).filter(Objects::nonNull).map(FoundExpert::name);
    }
}
