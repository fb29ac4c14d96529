package org.inquit.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.Span;
import org.inquit.extraction.language.Gender;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityBookTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, a professor of history at the University of Lund, left. | professor of history | University of Lund |",
                "Norwegian Prime Minister Kari Lie spoke. | Prime Minister | Norway |",
                "Jane Doe, a Lund-based lawyer with the Harbour Trust, left. | lawyer | Harbour Trust | Lund-based",
                "Harbour Trust director Jane Doe left. | director | Harbour Trust |",
                "It was signed by Jane Doe, the ministry’s chief engineer. | chief engineer | ministry |",
                "Jane Doe, a florist, left. | florist | |",
                "Sen. Jane Doe left. | Sen. | |"
            })
    void readsOneCapacity(String text, String role, String organization, String qualifier) {
        assertThat(capacities(text)).containsExactly(tuple(role, organization, qualifier));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Bob and Ann Poe. | Bob Poe",
                "They met Bob and Ann Poe. | Ann Poe",
                "They met Walter and Ann Poe. | Walter Poe"
            })
    void sharesTheLastNameOfTwo(String text, String name) {
        assertThat(Article.of(text).entities()).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Walter Roe, then Walter and Ann Poe. | Walter Poe",
                "They met Mr. Bob and Ann Poe. | Bob Poe",
                "They met Lund and Ann Poe. | Lund Poe",
                "They met Bob, and Ann Poe. | Bob Poe"
            })
    void sharesNoLastNameOfOthers(String text, String name) {
        assertThat(Article.of(text).entities()).doesNotContain(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe met Mr. Roe. | Jane Doe",
                "Dr. Jane van der Berg left. | Jane van der Berg",
                "They met Samira al-Masri in Lund. | Samira al-Masri",
                "The Institute for River Works (IRW) closed. | Institute for River Works",
                "Walter Tarrant Jr. left. | Walter Tarrant Jr."
            })
    void entersFullNamesWithoutTitles(String text, String name) {
        assertThat(Article.of(text).entities()).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Jane Doe. Doe left. Jane left. Jane Doe left. | Jane Doe; Jane Doe; Jane Doe; Jane Doe",
                "They met Jane Doe and Walter Roe. Mr. Roe left. Doe left. | Jane Doe; Walter Roe; Walter Roe; Jane Doe",
                "Doe left. They met Jane Doe. | Jane Doe; Jane Doe",
                "They met Jane van der Berg. Van der Berg left. Berg left. | Jane van der Berg; Jane van der Berg; Jane van der Berg",
                "They met Walter Tarrant Jr. again. Tarrant left. | Walter Tarrant Jr.; Walter Tarrant Jr.",
                "They met Samira al-Masri. Masri left. They met al-Masri. | Samira al-Masri; Samira al-Masri; Samira al-Masri",
                "They met Jane M. Doe. Jane Doe left. J. Doe left. | Jane M. Doe; Jane M. Doe; J. Doe",
                "They met Jo M. Doe. Jo Doe left. | Jo M. Doe; Jo Doe",
                "They met Timothy Roe. Tim Roe left. | Timothy Roe; Tim Roe"
            })
    void leadsShortNamesBackToFullOnes(String text, String meant) {
        assertThat(String.join("; ", Article.of(text).meant())).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Walter Soto-Martinez. Soto-Martínez left. | Walter Soto-Martinez; Walter Soto-Martinez",
                "They met José Peréz. Jose Perez left. Perez left. | José Peréz; José Peréz; José Peréz",
                "They met Dolores Treviño Garza. Treviño Garza left. Treviño left. | Dolores Treviño Garza; Dolores Treviño Garza; Dolores Treviño Garza",
                "They met Anna Ben Youssef. Ben Youssef left. | Anna Ben Youssef; Anna Ben Youssef",
                "They met Mary Anna Doe. Anna Doe left. | Mary Anna Doe; Anna Doe"
            })
    void leadsOtherSpellingsAndLastNamesBackToFullOnes(String text, String meant) {
        assertThat(String.join("; ", Article.of(text).meant())).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met the Harbour Works Trust. HWT left. | Harbour Works Trust; Harbour Works Trust",
                "They met the Harbour Works Trust. The Trust left. | Harbour Works Trust; Harbour Works Trust",
                "HWT left. They met the Harbour Works Trust. | Harbour Works Trust; Harbour Works Trust",
                "They met the Trust for the Sea. TS left. | Trust for the Sea; Trust for the Sea",
                "They met the Lund Works (ZQX). ZQX left. | Lund Works; Lund Works; Lund Works",
                "They met Harbour Works. HWT left. | Harbour Works; HWT"
            })
    void leadsAcronymsBackToBodies(String text, String meant) {
        assertThat(String.join("; ", Article.of(text).meant())).isEqualTo(meant);
    }

    @Test
    void takesTheLatestOfSeveralBearers() {
        assertThat(last("They met Jane Doe and Walter Doe. Doe left.")).isEqualTo("Walter Doe");
        assertThat(last("They met Jane Doe and Walter Doe. They met Jane Doe. Doe left."))
                .isEqualTo("Jane Doe");
    }

    @Test
    void takesTheBearerOfTheGenderThatATitleTells() {
        assertThat(last("They met Jane Doe and Walter Doe. Mrs. Doe left.")).isEqualTo("Jane Doe");
        assertThat(last("They met Walter Doe and Jane Doe. Mr. Doe left.")).isEqualTo("Walter Doe");
        assertThat(last("They met Jane Doe. Mr. Doe left.")).isEqualTo("Doe");
    }

    @Test
    void prefersPersonsToBodies() {
        assertThat(last("They met Kari Tarrant. They met the Tarrant Trust. Tarrant left."))
                .isEqualTo("Kari Tarrant");
        assertThat(last("They met the Tarrant Trust. They met Kari Tarrant. Tarrant left."))
                .isEqualTo("Kari Tarrant");
        assertThat(last("They met the Tarrant Trust. Tarrant left.")).isEqualTo("Tarrant Trust");
    }

    @Test
    void staysWithWhomALastNameHasMeant() {
        assertThat(last("They met Jane Doe. Doe left. They met Walter Doe. Doe left."))
                .isEqualTo("Jane Doe");
    }

    @Test
    void leavesWhomALastNameHasMeantForOneWithACapacity() {
        String twice = "They met Jane Doe. Doe left. Doe left. ";
        assertThat(last(twice + "They met Walter Doe, a nurse. Doe left.")).isEqualTo("Walter Doe");
        assertThat(last(twice + "Doe left. They met Walter Doe, a nurse. Doe left."))
                .isEqualTo("Jane Doe");
    }

    @Test
    void returnsToWhoIsNamedFarOftener() {
        String often = "They met Jane Doe. They met Jane Doe. They met Jane Doe. They met Walter Doe. ";
        assertThat(last(often + "Doe left.")).isEqualTo("Walter Doe");
        assertThat(last(often + filler(350) + "Doe left.")).isEqualTo("Jane Doe");
    }

    @Test
    void staysWithTheLatestWhereNobodyIsNamedFarOftener() {
        String twice = "They met Jane Doe. They met Jane Doe. They met Walter Doe. ";
        assertThat(last(twice + filler(350) + "Doe left.")).isEqualTo("Walter Doe");
    }

    @Test
    void returnsToWhoIsNamedFarOftenerThoughEnteredLater() {
        String often = "They met Walter Doe. " + "They met Jane Doe. ".repeat(6) + "They met Walter Doe. ";
        assertThat(last(often + "Doe left.")).isEqualTo("Walter Doe");
        assertThat(last(often + filler(350) + "Doe left.")).isEqualTo("Jane Doe");
    }

    @Test
    void takesALastNameBeforeItsFullNameForTheFirst() {
        assertThat(Article.of("Doe left. They met Jane Doe. They met Walter Doe.")
                        .meant())
                .startsWith("Jane Doe");
    }

    @Test
    void takesAnOfficeForAnotherThanWhoIsNamedMuchLater() {
        String filler = filler(350);
        assertThat(first("President Tarrant left. They met Jane Tarrant.")).isEqualTo("Jane Tarrant");
        assertThat(first("President Tarrant left. " + filler + "They met Jane Tarrant."))
                .isEqualTo("Tarrant");
        assertThat(first("Ms. Tarrant left. " + filler + "They met Jane Tarrant."))
                .isEqualTo("Jane Tarrant");
        assertThat(first("Tarrant left. " + filler + "They met Jane Tarrant.")).isEqualTo("Jane Tarrant");
    }

    @Test
    void takesFullNamesFromOtherTexts() {
        Article article = Article.of("They met Tarrant. Walter left. Roe left.", "Walter Tarrant leaves Lund");
        assertThat(article.meant()).containsExactly("Walter Tarrant", "Walter Tarrant", "Roe");
        Entity tarrant = article.entity("Walter Tarrant");
        assertThat(tarrant.introduction()).isEqualTo(new Span(9, 16, "Tarrant"));
        assertThat(tarrant.agreement(Gender.MALE)).isEqualTo(1);
        assertThat(tarrant.isPerson()).isTrue();
    }

    @Test
    void prefersFullNamesOfTheTextToThoseOfOthers() {
        assertThat(Article.of("They met Jane Tarrant. Tarrant left.", "Walter Tarrant left")
                        .entities())
                .containsExactly("Jane Tarrant");
        assertThat(Article.of("They met Tarrant Trust. Tarrant left.", "Walter Tarrant left")
                        .entities())
                .containsExactly("Tarrant Trust", "Walter Tarrant");
        assertThat(Article.of("They met Jane Roe.", "Walter Tarrant left").entities())
                .containsExactly("Jane Roe");
    }

    @Test
    void entersNoSingleWordsBeforeTheyAreAskedFor() {
        assertThat(Article.of("They met Tarrant in Lund. Van der Berg left.").entities())
                .isEmpty();
    }

    @Test
    void entersNoNamesOfMoreThanNineWords() {
        assertThat(Article.of("They met the Trust of Lund of Berg of Roe of Doe.")
                        .entities())
                .containsExactly("Trust of Lund of Berg of Roe of Doe");
        assertThat(Article.of("They met the Harbour Trust of Lund of Berg of Roe of Doe.")
                        .entities())
                .isEmpty();
    }

    @Test
    void countsHowOftenTheFullNameIsPrinted() {
        Article article = Article.of("They met Jane Doe. Jane Doe left. Doe left.");
        assertThat(article.entity("Jane Doe").fullMentions()).isEqualTo(2);
        assertThat(article.entity("Jane Doe").found().aliases()).containsExactly("Doe");
        assertThat(article.entity("Jane Doe").introduction()).isEqualTo(new Span(9, 17, "Jane Doe"));
    }

    @Test
    void guessesTheGenderOfAPersonByTheGivenName() {
        Article article = Article.of("They met Jane Doe and the Jane Works Trust.");
        assertThat(article.entity("Jane Doe").agreement(Gender.FEMALE)).isEqualTo(1);
        assertThat(article.entity("Jane Works Trust").agreement(Gender.FEMALE)).isEqualTo(0.7);
    }

    @Test
    void entersWhoIsAskedForAndUnknown() {
        String text = "They met Tarrant, a nurse.";
        Article article = Article.of(text);
        Parse parse = article.parses().get(0);
        Mention tarrant = Article.name(parse, "Tarrant");
        assertThat(article.book().knows(parse, tarrant)).isFalse();
        Entity entered = article.book().meant(parse, tarrant);
        assertThat(entered.kind()).isEqualTo(ExpertKind.PERSON);
        assertThat(entered.capacities()).hasSize(1);
        assertThat(entered.introduction()).isEqualTo(new Span(9, 16, "Tarrant"));
        assertThat(article.book().knows(parse, tarrant)).isTrue();
        assertThat(article.book().meant(parse, tarrant)).isSameAs(entered);
    }

    @Test
    void takesALoneWordAfterAnArticleForABody() {
        assertThat(kindOfFirst("They met the Tarrant.")).isEqualTo(ExpertKind.ORGANIZATION);
        assertThat(kindOfFirst("They met Tarrant. The Tarrant left.")).isEqualTo(ExpertKind.ORGANIZATION);
        assertThat(kindOfFirst("They met Tarrant. The Roe left.")).isEqualTo(ExpertKind.PERSON);
        assertThat(kindOfFirst("They met Lund.")).isEqualTo(ExpertKind.ORGANIZATION);
    }

    @Test
    void findsWhomANounMeans() {
        Article article = Article.of("They met Jane Doe, a chief engineer, and the Harbour Trust.");
        assertThat(article.meantByNoun("engineer")).isEqualTo("Jane Doe");
        assertThat(article.meantByNoun("trust")).isEqualTo("Harbour Trust");
        assertThat(article.book().meantByNoun("gineer", 100)).isNull();
        assertThat(article.book().meantByNoun("chief", 100)).isNull();
        assertThat(article.book().meantByNoun("doe", 100)).isNull();
    }

    @Test
    void takesTheLatestBearerOfANounBeforeAPlace() {
        EntityBook book = Article.of("They met Jane Doe, a nurse, and Walter Roe, a nurse.")
                .book();
        assertThat(book.meantByNoun("nurse", 100)).extracting(Entity::name).isEqualTo("Walter Roe");
        assertThat(book.meantByNoun("nurse", 32)).extracting(Entity::name).isEqualTo("Jane Doe");
        assertThat(book.meantByNoun("nurse", 33)).extracting(Entity::name).isEqualTo("Walter Roe");
        assertThat(book.meantByNoun("nurse", 0)).extracting(Entity::name).isEqualTo("Jane Doe");
    }

    @Test
    void makesABodyOfANameAndANoun() {
        Article article = Article.of("The Tarrant campaign left.");
        Mention phrase = article.parses().get(0).mentions().get(0);
        Entity campaign = article.book().body(phrase, "Tarrant campaign");
        assertThat(campaign.kind()).isEqualTo(ExpertKind.ORGANIZATION);
        assertThat(campaign.name()).isEqualTo("Tarrant campaign");
        assertThat(campaign.introduction()).isEqualTo(new Span(0, 20, "The Tarrant campaign"));
        assertThat(article.book().body(phrase, "TARRANT campaign")).isSameAs(campaign);
        assertThat(article.book().body(phrase, "Roe campaign")).isNotSameAs(campaign);
    }

    @Test
    void tellsTwentyFourBearersOfANameApartAtMost() {
        List<String> given = List.of(
                ("Adam Alice Anna Brian Carol Daniel Diana Edward Emma Frank George Helen Henry Irene Jane Karen Laura"
                                + " Martin Nancy Oscar Paul Rachel Susan Thomas Walter")
                        .split(" ", -1));
        String all =
                given.stream().map(each -> "They met " + each + " Tarrant. ").collect(Collectors.joining());
        assertThat(given).hasSize(25);
        assertThat(last(all + "Tarrant left.")).isEqualTo("Thomas Tarrant");
    }

    @Test
    void keepsFullNamesInTheOrderOfPrint() {
        assertThat(Article.of("They met Walter Roe and Jane Doe and the Harbour Trust.")
                        .entities())
                .containsExactly("Walter Roe", "Jane Doe", "Harbour Trust");
    }

    private static List<Tuple> capacities(String text) {
        return Article.of(text).book().entities().stream()
                .flatMap(entity -> entity.capacities().stream())
                .map(each -> tuple(each.role(), each.organization(), each.qualifier()))
                .toList();
    }

    private static String first(String text) {
        return Article.of(text).meant().get(0);
    }

    private static String last(String text) {
        List<String> meant = Article.of(text).meant();
        return meant.get(meant.size() - 1);
    }

    private static ExpertKind kindOfFirst(String text) {
        Article article = Article.of(text);
        Parse parse = article.parses().get(0);
        return article.book().meant(parse, parse.names().get(0)).kind();
    }

    /** Sentences without a name, of some characters at least. */
    private static String filler(int atLeast) {
        return "It sank. ".repeat(atLeast / 9 + 1);
    }
}
