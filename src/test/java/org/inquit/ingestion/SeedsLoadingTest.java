package org.inquit.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inquit.ingestion.LivingSeeds.articles;
import static org.inquit.ingestion.LivingSeeds.ask;
import static org.inquit.ingestion.LivingSeeds.await;
import static org.inquit.ingestion.LivingSeeds.remove;
import static org.inquit.ingestion.LivingSeeds.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inquit.archive.Article;
import org.inquit.archive.Expert;
import org.inquit.archive.FormerName;
import org.inquit.archive.GlobalId;
import org.inquit.archive.Quote;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.QuoteExtractor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LivingSeeds.class)
class SeedsLoadingTest {

    private static final String FERRY = """
            Harbour town gets its ferry back

            By Nora Lind and Emil Dahl
            March 4, 2025

            The ferry will sail again in May, the town decided on Tuesday.

            “We waited long enough,” said Ingrid Solberg, a spokeswoman for the Port Authority.

            “The old pier will hold,” Solberg said.
            """;

    private static final String BRIDGE = """
            Bridge closes for a year

            March 6, 2025

            The bridge over the Lenn will close in autumn, officials said.

            “It is older than any of us,” said Tomas Ruiz, an engineer at the Institute for River Works (IRW).

            “No bridge lasts forever,” the Institute for River Works (IRW) said in a statement.
            """;

    private static final String CANAL = """
            Canal survey begins

            March 8, 2025

            Divers went down on Friday to look at the gates.

            “The gates are sound,” the IRW said in a statement.
            """;

    @BeforeEach
    void emptyTheFolder() {
        LivingSeeds.clear();
        await(LivingSeeds::report, List.of());
        assertThat(ask(LivingSeeds::dump)).isEmpty();
    }

    @Test
    void aNewFileIsLoadedAndARemovedOneIsTakenOut() {
        write("2025/ferry.txt", FERRY);
        await(LivingSeeds::articles, List.of("2025/ferry.txt"));
        assertThat(ask(() -> Expert.<Expert>listAll().stream()
                        .map(expert -> expert.name + " " + expert.quoteCount)
                        .toList()))
                .containsExactly("Ingrid Solberg 2");

        remove("2025/ferry.txt");
        await(LivingSeeds::articles, List.of());
        assertThat(ask(LivingSeeds::dump)).isEmpty();
    }

    @Test
    void aChangedFileReplacesItsArticleAndItsUnchangedQuotesKeepTheirIds() {
        write("ferry.txt", FERRY);
        await(LivingSeeds::articles, List.of("ferry.txt"));
        Map<String, String> before = ask(SeedsLoadingTest::idsByText);

        write(
                "ferry.txt",
                FERRY.replace("The ferry will sail", "The new ferry will sail").replace("long", "quite long"));
        await(() -> idsByText().containsKey("We waited quite long enough,"), true);

        Map<String, String> after = ask(SeedsLoadingTest::idsByText);
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.get("The old pier will hold,")).isEqualTo(before.get("The old pier will hold,"));
        assertThat(after).doesNotContainKey("We waited long enough,");
    }

    @Test
    void theSameBytesTwiceAreOneArticleUnderTheFirstName() {
        write("b.txt", FERRY);
        await(LivingSeeds::articles, List.of("b.txt"));
        write("a.txt", FERRY);
        await(LivingSeeds::articles, List.of("a.txt"));
        write("c.txt", FERRY);
        await(
                LivingSeeds::report,
                List.of(
                        "a.txt LOADED",
                        "b.txt DUPLICATE the same bytes as a.txt",
                        "c.txt DUPLICATE the same bytes as a.txt"));

        remove("a.txt");
        await(LivingSeeds::articles, List.of("b.txt"));
        await(LivingSeeds::report, List.of("b.txt LOADED", "c.txt DUPLICATE the same bytes as b.txt"));
    }

    @Test
    void aBadFileIsReportedAndLoadingGoesOn() {
        write("a-empty.txt", "  \n\n ");
        write("b-binary.txt", "PK\u0003\u0004\u0000\u0000\u0001\u0002");
        write("c.md", "notes");
        write("ferry.txt", FERRY);

        await(
                LivingSeeds::report,
                List.of(
                        "a-empty.txt SKIPPED empty",
                        "b-binary.txt SKIPPED binary, not text",
                        "c.md SKIPPED only files ending in .txt are read",
                        "ferry.txt LOADED"));
    }

    @Test
    void theArchiveDoesNotDependOnTheOrderInWhichFilesCome() {
        write("bridge.txt", BRIDGE);
        write("canal.txt", CANAL);
        write("ferry.txt", FERRY);
        await(() -> articles().size(), 3);
        List<String> allAtOnce = ask(LivingSeeds::dump);
        assertThat(allAtOnce).isNotEmpty();

        emptyTheFolder();
        for (String[] file : new String[][] {{"ferry.txt", FERRY}, {"canal.txt", CANAL}, {"bridge.txt", BRIDGE}}) {
            write(file[0], file[1]);
            await(() -> articles().contains(file[0]), true);
        }
        assertThat(ask(LivingSeeds::dump)).isEqualTo(allAtOnce);
    }

    @Test
    void anAcronymJoinsTheNameThatAnotherArticlePrintsForItAndItsOldIdKeepsResolving() {
        write("canal.txt", CANAL);
        await(LivingSeeds::articles, List.of("canal.txt"));
        String oldId = GlobalId.expert(ExpertKind.ORGANIZATION, "IRW");
        assertThat(ask(() -> Expert.findById(oldId) != null)).isTrue();

        write("bridge.txt", BRIDGE);
        await(() -> articles().size(), 2);
        String id = GlobalId.expert(ExpertKind.ORGANIZATION, "Institute for River Works");
        assertThat(ask(() -> Expert.<Expert>findById(id).quoteCount)).isEqualTo(2);
        assertThat(ask(() -> FormerName.<FormerName>findById(oldId).expertId)).isEqualTo(id);

        remove("bridge.txt");
        await(LivingSeeds::articles, List.of("canal.txt"));
        assertThat(ask(() -> Expert.<Expert>findById(oldId).quoteCount)).isEqualTo(1);
        assertThat(ask(() -> FormerName.count())).isZero();
    }

    @Test
    void theOldIdOfAnExpertWhoGetsAFullerNameKeepsResolving() {
        write("ferry.txt", FERRY.replace("Ingrid Solberg", "Solberg"));
        await(LivingSeeds::articles, List.of("ferry.txt"));
        String oldId = GlobalId.name(ExpertKind.PERSON, "Solberg", GlobalId.article("ferry.txt"));
        assertThat(ask(() -> Expert.findById(oldId) != null)).isTrue();

        write("ferry.txt", FERRY);
        String id = GlobalId.expert(ExpertKind.PERSON, "Ingrid Solberg");
        await(() -> Expert.findById(id) != null && Expert.findById(oldId) == null, true);
        assertThat(ask(() -> FormerName.<FormerName>findById(oldId).expertId)).isEqualTo(id);
    }

    @Test
    void anArticleOfAnOlderExtractorIsReadAgainAndWhatIsStillFoundKeepsItsId() {
        String twice = FERRY + "\n“The old pier will hold,” Solberg said again.\n";
        write("ferry.txt", twice);
        await(LivingSeeds::articles, List.of("ferry.txt"));
        List<String> before = ask(LivingSeeds::dump);
        QuarkusTransaction.requiringNew().run(() -> {
            Article.update("source.extractorVersion = '0'");
            Quote first = Quote.<Quote>list("order by position").get(1);
            assertThat(first.text).isEqualTo("The old pier will hold,");
            Quote.deleteById(first.id);
        });
        assertThat(ask(LivingSeeds::dump)).isNotEqualTo(before);

        write("ferry.txt", twice);
        await(LivingSeeds::dump, before);
        assertThat(ask(() -> Article.<Article>findAll().firstResult().source.extractorVersion()))
                .isEqualTo(QuoteExtractor.VERSION);
    }

    private static Map<String, String> idsByText() {
        return Quote.<Quote>listAll().stream().collect(Collectors.toMap(quote -> quote.text, quote -> quote.id));
    }
}
