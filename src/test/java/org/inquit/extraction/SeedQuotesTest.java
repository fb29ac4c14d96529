package org.inquit.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a careful reader finds in the seed article. */
class SeedQuotesTest {

    private static Extraction found = new QuoteExtractor().extract("");

    @BeforeAll
    static void readTheSeed() throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            Path seed = seeds.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
            found = new QuoteExtractor().extract(Files.readString(seed));
        }
    }

    @Test
    void tellsTheArticleFromThePage() {
        Page page = found.page();
        assertThat(page.headline())
                .isEqualTo("As Pokrovsk is set to fall, Ukraine must choose to fight or save troops");
        assertThat(page.standfirst()).startsWith("Pokrovsk has been a bastion of resistance");
        assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2025, 11, 6));
        assertThat(page.authors()).containsExactly("David L. Stern", "Siobhán O'Grady", "Anastacia Galouchka");
        assertThat(page.url()).isNull();
        assertThat(page.dateline()).isEqualTo("KYIV");
        assertThat(page.captions()).hasSize(3);
        assertThat(found.language()).isEqualTo("en");
    }

    @Test
    void keepsNoNoiseInTheText() {
        assertThat(found.page().text())
                .doesNotContain(
                        "6 min", "Summary193", "Follow", "AI Icon", "https://", "November 6", "Stepanov", "(Maria")
                .contains("Ukraine has held out", "he wrote on X", "characterized by steady attacks")
                .startsWith("KYIV — Ukrainian forces");
        assertThat(found.page().removed())
                .extracting(RemovedText::reason)
                .contains(
                        RemovalReason.REPEATED_HEADLINE,
                        RemovalReason.REPEATED_DATE,
                        RemovalReason.BYLINE,
                        RemovalReason.CAPTION,
                        RemovalReason.WIDGET,
                        RemovalReason.COUNTER,
                        RemovalReason.FOREIGN_LINK);
    }

    @Test
    void findsAllMarkedWordsInTheirUtterancesWithTheRightSpeaker() {
        assertThat(marked())
                .extracting(SeedQuotesTest::speaker, quote -> quote.spans().size())
                .containsExactly(
                        tuple("Mykola Bielieskov", 2),
                        tuple("Mykola Bielieskov", 3),
                        tuple("Andrii Ryzhenko", 3),
                        tuple("Institute for the Study of War", 2),
                        tuple("Volodymyr Zelensky", 2),
                        tuple("Volodymyr Zelensky", 1),
                        tuple("Emil Kastehelmi", 1),
                        tuple("Michael Kofman", 1),
                        tuple("Michael Kofman", 3),
                        tuple("Franz-Stefan Gady", 2),
                        tuple("Franz-Stefan Gady", 2),
                        tuple("Franz-Stefan Gady", 2),
                        tuple("Institute for the Study of War", 1),
                        tuple("Michael Kofman", 2),
                        tuple("Michael Kofman", 2));
        long marks = found.page().text().chars().filter(c -> c == '“').count();
        assertThat(marked().stream().mapToInt(quote -> quote.spans().size()).sum())
                .isEqualTo((int) marks)
                .isEqualTo(29);
    }

    @Test
    void everySpanIsVerbatim() {
        String text = found.page().text();
        assertThat(Spans.of(found))
                .isNotEmpty()
                .allSatisfy(span ->
                        assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text()));
    }

    @Test
    void readsRolesAndAffiliationsAsPrinted() {
        assertThat(capacities("Mykola Bielieskov"))
                .containsExactly(
                        tuple("research fellow", "National Institute for Strategic Studies", null),
                        tuple("senior analyst", "Come Back Alive", null));
        assertThat(capacities("Andrii Ryzhenko")).containsExactly(tuple("strategic expert", "Sonata", null));
        assertThat(capacities("Emil Kastehelmi")).containsExactly(tuple("analyst", "Black Bird Group", null));
        assertThat(capacities("Michael Kofman")).containsExactly(tuple("senior fellow", "Carnegie Endowment", null));
        assertThat(capacities("Franz-Stefan Gady"))
                .containsExactly(tuple("military analyst", "Center for a New American Security", "Vienna-based"));
        assertThat(capacities("Volodymyr Zelensky")).containsExactly(tuple("President", "Ukraine", null));
        assertThat(expert("Volodymyr Zelensky").capacities().get(0).printed()).isEqualTo("Ukrainian President");
    }

    @Test
    void knowsTheInstituteAsAnOrganisationWithItsAcronym() {
        FoundExpert institute = expert("Institute for the Study of War");
        assertThat(institute.kind()).isEqualTo(ExpertKind.ORGANIZATION);
        assertThat(institute.aliases()).containsExactly("ISW");
    }

    @Test
    void givesEachQuoteAReceipt() {
        assertThat(marked()).allSatisfy(quote -> {
            assertThat(quote.cue()).isNotNull();
            assertThat(quote.source()).isNotNull();
            assertThat(quote.explanation()).endsWith(".").hasSizeGreaterThan(20);
            assertThat(quote.evidence()).extracting(Evidence::role).contains(EvidenceRole.CUE, EvidenceRole.MENTION);
            assertThat(quote.confidence()).isBetween(0.5, 1.0);
            assertThat(quote.candidates().get(0).expert()).isEqualTo(quote.speaker());
            assertThat(quote.context().sentence()).contains(quote.spans().get(0).text());
        });
    }

    @Test
    void findsTheIndirectQuotesWithTheirSources() {
        assertThat(indirect())
                .extracting(FoundQuote::text, SeedQuotesTest::speakerOrNull, FoundQuote::sourceType)
                .contains(
                        tuple("decisions must be made quickly", null, SourceType.GROUP),
                        tuple("that the fight is difficult inside the city", "Ukraine", SourceType.NAMED_ORGANIZATION),
                        tuple(
                                "that Russian forces outnumber Ukrainians 8 to 1",
                                "Volodymyr Zelensky",
                                SourceType.NAMED_PERSON),
                        tuple(
                                "Five Ukrainian brigades and one regiment were involved in the fighting",
                                "Volodymyr Zelensky",
                                SourceType.NAMED_PERSON),
                        tuple(
                                "that leaving Pokrovsk could provide advantages for Ukrainian troops"
                                        + " if they can establish new footholds nearby ahead of winter",
                                null,
                                SourceType.GROUP),
                        tuple(
                                "Abandoning the salient would shorten Ukrainian front lines and improve logistics",
                                "Emil Kastehelmi",
                                SourceType.NAMED_PERSON),
                        tuple(
                                "that Ukraine’s limited personnel was more important"
                                        + " than holding territory at all costs",
                                "Emil Kastehelmi",
                                SourceType.NAMED_PERSON),
                        tuple(
                                "a number of operations to relieve pressure on troops"
                                        + " and allow resupply over the past few days",
                                "GUR",
                                SourceType.NAMED_ORGANIZATION),
                        tuple(
                                "that Russia’s campaign against Pokrovsk has been characterized by steady attacks"
                                        + " on Ukraine’s drone forces to deny it air cover, allowing Moscow’s forces"
                                        + " to slowly infiltrate the city",
                                "Institute for the Study of War",
                                SourceType.NAMED_ORGANIZATION));
    }

    @Test
    void takesUkraineAndItsAgencyForOrganisations() {
        assertThat(expert("Ukraine").kind()).isEqualTo(ExpertKind.ORGANIZATION);
        assertThat(expert("GUR").kind()).isEqualTo(ExpertKind.ORGANIZATION);
    }

    @Test
    void readsTheStanceOfTheCues() {
        assertThat(quoteWith("no significant successes in the last days,").cueStance())
                .isEqualTo(CueStance.DISTANCING);
        assertThat(quoteWith("that the fight is difficult inside the city").cueStance())
                .isEqualTo(CueStance.ENDORSING);
        assertThat(quoteWith("that Ukraine’s limited personnel").cueStance()).isEqualTo(CueStance.ENDORSING);
        assertThat(quoteWith("decisions must be made quickly").cueStance()).isEqualTo(CueStance.NEUTRAL);
        assertThat(quoteWith("a very difficult dilemma").cueStance()).isEqualTo(CueStance.NEUTRAL);
    }

    @Test
    void datesWhatTheReporterDates() {
        assertThat(quoteWith("appear to be operating").saidOn())
                .isEqualTo(new SaidOn(LocalDate.of(2025, 11, 3), DatePrecision.DAY, "Monday"));
        assertThat(quoteWith("that Russian forces outnumber").saidOn())
                .isEqualTo(new SaidOn(LocalDate.of(2025, 10, 27), DatePrecision.WEEK, "last week"));
        assertThat(quoteWith("that Russia’s campaign").saidOn())
                .isEqualTo(new SaidOn(LocalDate.of(2025, 11, 4), DatePrecision.DAY, "Tuesday"));
        assertThat(quoteWith("a very difficult dilemma").saidOn()).isNull();
    }

    @Test
    void readsTheMediaThatArePrinted() {
        assertThat(quoteWith("After a year of fighting").medium()).isEqualTo("X");
        assertThat(quoteWith("a very difficult dilemma").medium()).isNull();
    }

    private static FoundQuote quoteWith(String words) {
        return found.quotes().stream()
                .filter(quote -> quote.text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<FoundQuote> indirect() {
        return found.quotes().stream()
                .filter(quote -> quote.kind() == QuoteKind.INDIRECT)
                .toList();
    }

    private static @Nullable String speakerOrNull(FoundQuote quote) {
        FoundExpert speaker = quote.speaker();
        return speaker == null ? null : speaker.name();
    }

    private static List<FoundQuote> marked() {
        return found.quotes().stream()
                .filter(quote -> quote.kind() != QuoteKind.INDIRECT)
                .toList();
    }

    private static String speaker(FoundQuote quote) {
        return Objects.requireNonNull(quote.speaker()).name();
    }

    private static FoundExpert expert(String name) {
        return found.quotes().stream()
                .map(FoundQuote::speaker)
                .filter(Objects::nonNull)
                .filter(speaker -> speaker.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Tuple> capacities(String name) {
        return expert(name).capacities().stream()
                .map(each -> tuple(each.role(), each.organization(), each.qualifier()))
                .toList();
    }
}
