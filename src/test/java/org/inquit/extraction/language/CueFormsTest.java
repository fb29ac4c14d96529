package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueFormsTest {

    @ParameterizedTest
    @CsvSource({
        "said, say",
        "says, say",
        "saying, say",
        "told, tell",
        "wrote, write",
        "written, write",
        "announcing, announce",
        "argues, argue",
        "denied, deny",
        "replies, reply",
        "admitted, admit",
        "admitting, admit",
        "stressed, stress",
        "stresses, stress",
        "agreeing, agree",
        "Noted, note",
        "swore, swear"
    })
    void everyFormLeadsToTheDictionaryForm(String form, String lemma) {
        assertThat(Lexicon.english().cueLemma(form)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sayed", "telled", "table", "denyed", "writed"})
    void nothingElseIsACue(String word) {
        assertThat(Lexicon.english().cueLemma(word)).isNull();
    }
}
