package org.inquit.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HighlightingTest {

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void wordsAndOtherFormsOfThemAreShownInTheOrderOfPrint() {
        shelf.quote("q1", "Ann Lee", "A withdrawal? They withdraw, he is withdrawing.");
        assertThat(shelf.highlights("withdraw"))
                .containsExactly("text: withdrawal", "text: withdraw", "text: withdrawing");
    }

    @Test
    void aMatchIsShownInTheFieldWhereItIs() {
        shelf.quote("q1", "Ann Lee", "The pier holds");
        assertThat(shelf.highlights("lee pier")).containsExactly("speaker.name: Lee", "text: pier");
    }

    @Test
    void eachTextOfAListHasItsOwnOffsets() {
        shelf.expert("e1", "Zoë Brandt", "Z. Brandt", "Brandt")
                .article("a1", "Ports", "All about harbours", "No text.", "Tim Roe", "Kim Doe-Roe");
        assertThat(shelf.highlights("brandt")).containsExactly("name: Brandt", "aliases: Brandt", "aliases: Brandt");
        assertThat(shelf.highlights("roe")).containsExactly("authors: Roe", "authors: Roe");
        assertThat(shelf.highlights("harbour")).containsExactly("standfirst: harbours");
    }

    @Test
    void offsetsCountUtf16CodeUnits() {
        shelf.quote("q1", "Ann Lee", "\uD83D\uDE00\uD83D\uDE00 Éte\u0301 in “Łódź” \uD835\uDD38 pier");
        assertThat(shelf.highlights("ete lodz pier")).containsExactly("text: Éte\u0301", "text: Łódź", "text: pier");
    }

    @Test
    void aPhraseIsOnePlace() {
        shelf.quote("q1", "Ann Lee", "The old pier, the old stone pier, the old pier");
        assertThat(shelf.highlights("\"old pier\"")).containsExactly("text: old pier", "text: old pier");
    }

    @Test
    void overlappingPlacesAreOne() {
        shelf.quote("q1", "Ann Lee", "The old pier holds");
        assertThat(shelf.highlights("\"old pier\" \"pier holds\" pier")).containsExactly("text: old pier holds");
    }

    @Test
    void aNameThatIsSpeltOtherwiseIsShown() {
        shelf.expert("e1", "Mykola Bielieskov");
        assertThat(shelf.highlights("Bieleskov")).containsExactly("name: Bielieskov");
    }

    @Test
    void thereAreAtMostSoMany() {
        shelf.quote("q1", "Ann Lee", "pier ".repeat(100));
        assertThat(shelf.highlights("pier lee"))
                .containsExactly("speaker.name: Lee", "text: pier", "text: pier", "text: pier", "text: pier");
    }

    @Test
    void whereNobodyAsksNoneAreLookedUp() {
        shelf.quote("q1", "Ann Lee", "pier").follow();
        Hits hits = shelf.hits("pier", new HitSlice(Shelf.best(), 10, false, null, null, false, false));
        assertThat(hits.hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.highlights()).isEmpty());
    }
}
