package org.inquit.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inquit.ingestion.Told.as;
import static org.inquit.ingestion.Told.body;
import static org.inquit.ingestion.Told.person;
import static org.inquit.ingestion.Told.told;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.stream.Stream;
import org.inquit.archive.EmptyArchive;
import org.inquit.archive.Expert;
import org.inquit.archive.GlobalId;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.FoundExpert;
import org.inquit.graphql.EmptySeeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@TestProfile(EmptySeeds.class)
class ExpertsAcrossArticlesTest {

    private static final FoundExpert KEEPER = as(person("Ana Lindqvist"), "goalkeeper", "Lund FC");
    private static final FoundExpert JUDGE = as(person("Ana Lindqvist"), "judge", "Malmö court");
    private static final Told MATCH = told("match.txt", "2025-03-01", KEEPER);
    private static final Told TRIAL = told("trial.txt", "2025-03-09", JUDGE);
    private static final Told RETRIAL = told("retrial.txt", "2025-03-02", JUDGE);
    private static final Told BOTH = told(
            "both.txt", "2025-04-01", as(as(person("Ana Lindqvist"), "judge", "Malmö court"), "goalkeeper", "Lund FC"));

    private final Shelf shelf;

    ExpertsAcrossArticlesTest(ArticleStore store) {
        this.shelf = new Shelf(store);
    }

    @BeforeEach
    void empty() {
        EmptyArchive.make();
        assertThat(shelf.dump()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "John Q. Public, John Public",
        "Ana Pérez, ANA PEREZ",
        "Mr. Tomas Ruiz, Tomas Ruiz",
        "Ingrid Solberg, I. Solberg",
        "Robert Stone, Bob Stone",
        "Łukasz Wrona, Lukasz Wrona"
    })
    void oneNameIsOneExpertUnderTheFullestForm(String fuller, String other) {
        shelf.put(told("a.txt", "2025-01-01", person(other)));
        String id = shelf.speaker("a.txt", other).id;
        String slug = shelf.speaker("a.txt", other).slug;
        shelf.put(told("b.txt", "2025-01-02", person(fuller)));

        assertThat(shelf.experts()).hasSize(1);
        Expert expert = shelf.speaker("a.txt", other);
        assertThat(expert.quoteCount).isEqualTo(2);
        assertThat(expert.articleCount).isEqualTo(2);
        assertThat(shelf.expert(id)).map(each -> each.id).contains(expert.id);
        assertThat(shelf.slug(slug)).map(each -> each.id).contains(expert.id);
    }

    static Stream<List<FoundExpert>> strangers() {
        return Stream.of(
                List.of(person("John Ames Jr."), person("John Ames Sr.")),
                List.of(person("John Ames"), person("John Ames Jr.")),
                List.of(person("Solberg"), person("Solberg")),
                List.of(person("Solberg"), person("Ingrid Solberg")),
                List.of(person("van der Berg"), person("Zoë van der Berg")),
                List.of(person("Alder Roche"), body("Alder Roche")),
                List.of(person("Ana Lindqvist"), person("Anja Lindqvist")),
                List.of(KEEPER, JUDGE));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void strangersStayTwo(List<FoundExpert> two) {
        shelf.put(told("a.txt", "2025-01-01", two.get(0)), told("b.txt", "2025-01-02", two.get(1)));
        assertThat(shelf.experts()).hasSize(2).allMatch(each -> each.endsWith(" 1"));
    }

    static Stream<List<FoundExpert>> careers() {
        return Stream.of(
                List.of(
                        as(person("Mara Voss"), "senator", "Norland"),
                        as(person("Mara Voss"), "secretary of state", "Union")),
                List.of(
                        as(person("Mara Voss"), "research fellow", "Kestrel Institute"),
                        as(person("Mara Voss"), "senior analyst", "Come Home")),
                List.of(
                        as(person("Mara Voss"), "judge", "Malmö court"),
                        as(person("Mara Voss"), "justice minister", "Sweden")),
                List.of(as(person("Mara Voss"), "goalkeeper", "Lund FC"), as(person("Mara Voss"), "judge", "Lund FC")),
                List.of(as(person("Mara Voss"), "goalkeeper", "Lund FC"), as(person("Mara Voss"), "judge", null)),
                List.of(
                        as(person("Mara Voss"), "former goalkeeper", "Lund FC"),
                        as(person("Mara Voss"), "judge", "Malmö court")),
                List.of(as(person("Mara Voss"), "goalkeeper", "Lund FC"), person("Mara Voss")));
    }

    @ParameterizedTest
    @MethodSource("careers")
    void aCareerIsOnePersons(List<FoundExpert> one) {
        shelf.put(told("a.txt", "2025-01-01", one.get(0)), told("b.txt", "2025-01-02", one.get(1)));
        assertThat(shelf.experts()).containsExactly("Mara Voss 2");
    }

    @Test
    void aGoalkeeperMayBecomeAJudgeInTheCourseOfYears() {
        shelf.put(MATCH, told("trial.txt", "2026-05-01", JUDGE));
        assertThat(shelf.experts()).containsExactly("Ana Lindqvist 2");
    }

    @Test
    void theFirstOfTwoKeepsTheIdAndTheSecondGetsOneThatOutlastsEachChange() {
        shelf.put(MATCH);
        String first = shelf.speaker("match.txt", "Ana Lindqvist").id;
        shelf.put(TRIAL);
        Expert second = shelf.speaker("trial.txt", "Ana Lindqvist");
        assertThat(shelf.speaker("match.txt", "Ana Lindqvist").id).isEqualTo(first);
        assertThat(second.slug).isEqualTo("ana-lindqvist-malmo-court");

        shelf.put(RETRIAL);
        assertThat(shelf.experts()).containsExactly("Ana Lindqvist 1", "Ana Lindqvist 2");
        assertFound(second, "retrial.txt");
        shelf.put(BOTH);
        assertThat(shelf.experts()).containsExactly("Ana Lindqvist 4");
        assertFound(second, "match.txt");
        shelf.remove("both.txt");
        assertThat(shelf.experts()).containsExactly("Ana Lindqvist 1", "Ana Lindqvist 2");
        assertFound(second, "trial.txt");
        shelf.remove("match.txt");
        assertThat(shelf.experts()).containsExactly("Ana Lindqvist 2");
        assertFound(second, "retrial.txt");
    }

    @Test
    void anAcronymIsTheNameThatOneArticlePrintsForItUntilAnotherPrintsADifferentOne() {
        shelf.put(told("a.txt", "2025-01-01", body("ISR")), told("b.txt", "2025-01-02", body("ISR")));
        String id = shelf.speaker("a.txt", "ISR").id;
        shelf.put(told("c.txt", "2025-01-03", body("Institute for the Study of Rivers", "ISR")));
        assertThat(shelf.experts()).containsExactly("Institute for the Study of Rivers 3");
        assertThat(shelf.expert(id)).map(each -> each.name).contains("Institute for the Study of Rivers");
        assertThat(shelf.slug("isr")).map(each -> each.quoteCount).contains(3);

        shelf.put(told("d.txt", "2025-01-04", body("Iberian Society of Rowers", "ISR")));
        assertThat(shelf.experts())
                .containsExactly("ISR 2", "Iberian Society of Rowers 1", "Institute for the Study of Rivers 1");
        assertThat(shelf.expert(id)).map(each -> each.name).contains("ISR");
    }

    @Test
    void aNicknameOfTwoStaysANameOfItsOwn() {
        shelf.put(
                told("a.txt", "2025-01-01", person("Christopher Bell")),
                told("b.txt", "2025-01-02", person("Chris Bell")));
        assertThat(shelf.experts()).containsExactly("Christopher Bell 2");
        shelf.put(told("c.txt", "2025-01-03", person("Christina Bell", "Chris Bell")));
        assertThat(shelf.experts()).containsExactly("Chris Bell 1", "Christina Bell 1", "Christopher Bell 1");
    }

    @Test
    void aNamesakeWhoIsCalledByTheNicknameKeepsItsId() {
        shelf.put(told("a.txt", "2025-01-01", as(person("Mike Dane"), "lawmaker", "Norland")));
        String id = shelf.speaker("a.txt", "Mike Dane").id;
        shelf.put(told("b.txt", "2025-01-02", as(person("Michael Dane"), "sprinter", "Lund FC")));
        assertThat(shelf.experts()).containsExactly("Michael Dane 1", "Mike Dane 1");
        assertThat(shelf.speaker("a.txt", "Mike Dane").id).isEqualTo(id);
        assertThat(shelf.slug("mike-dane")).map(each -> each.id).contains(id);
    }

    @Test
    void twoNamesOfOneExpertInOneArticleAreOneArticle() {
        shelf.put(told("a.txt", "2025-01-01", person("Ingrid Solberg"), person("I. Solberg")));
        assertThat(shelf.experts()).containsExactly("Ingrid Solberg 2");
        assertThat(shelf.speaker("a.txt", "I. Solberg").articleCount).isEqualTo(1);
    }

    @Test
    void aLastNameAloneKeepsItsIdWhateverOthersPrint() {
        shelf.put(told("b.txt", "2025-01-02", person("Solberg")));
        String id = shelf.speaker("b.txt", "Solberg").id;
        shelf.put(told("a.txt", "2025-01-01", person("Solberg"), person("Ingrid Solberg")));
        assertThat(shelf.speaker("b.txt", "Solberg").id).isEqualTo(id);
        assertThat(id).isEqualTo(GlobalId.name(ExpertKind.PERSON, "Solberg", GlobalId.article("b.txt")));
    }

    private void assertFound(Expert before, String file) {
        String id = shelf.speaker(file, "Ana Lindqvist").id;
        assertThat(shelf.expert(before.id)).map(each -> each.id).contains(id);
        assertThat(shelf.slug(before.slug)).map(each -> each.id).contains(id);
    }
}
