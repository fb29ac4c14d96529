package org.inquit.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inquit.ingestion.LivingSeeds.ask;
import static org.inquit.ingestion.LivingSeeds.await;
import static org.inquit.ingestion.LivingSeeds.write;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.inquit.archive.Article;
import org.inquit.archive.Quote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Text that is not English becomes an article, no quote is guessed in it, and the report says why. */
@QuarkusTest
@TestProfile(LivingSeeds.class)
class OtherLanguagesTest {

    private static final String GERMAN = """
            Fähre nach Altwerder fährt wieder

            Die Fähre über die Lenn wird ab Mai wieder fahren, teilte die Hafenbehörde am Dienstag in der Stadt mit.

            „Wir haben lange genug gewartet“, sagte Ingrid Solberg, die Sprecherin der Behörde. Der alte Steg ist nach
            ihren Angaben nicht mehr zu retten, und der neue wird erst im Herbst fertig.
            """;

    private static final String FRENCH = """
            Le bac reprend la mer

            Le bac de la Lenn reprendra la mer au mois de mai, a annoncé mardi la capitainerie dans un communiqué.

            « Nous avons attendu assez longtemps », a dit Inès Soubeyran, la porte-parole du port. Le vieux quai ne sera
            pas réparé, et le nouveau ne sera prêt que pour la rentrée.
            """;

    private static final String SPANISH = """
            El transbordador vuelve al puerto

            El transbordador de la villa volverá a navegar en mayo, según anunció el martes la autoridad del puerto.

            «Hemos esperado bastante», dijo Inés Solana, la portavoz del puerto. El muelle viejo no se va a reparar y el
            nuevo no estará listo hasta el otoño, pero los vecinos de la isla ya han comprado sus billetes.
            """;

    private static final String FINNISH = """
            Lautta palaa satamaan

            Lauttaliikenne jatkuu toukokuussa, satamaviranomainen tiedotti tiistaina kaupungissa.

            ”Olemme odottaneet tarpeeksi kauan”, sanoi sataman tiedottaja Inka Solvala. Vanhaa laituria ei korjata enää,
            mutta uusi valmistuu vasta syksyllä, kun talven jäät ovat sulaneet ja rakennustyöt voivat alkaa.
            """;

    @BeforeEach
    void emptyTheFolder() {
        LivingSeeds.clear();
        await(LivingSeeds::report, List.of());
    }

    @Test
    void itsLanguageIsToldAndNoQuoteIsGuessed() {
        write("de.txt", GERMAN);
        write("es.txt", SPANISH);
        write("fr.txt", FRENCH);
        write("fi.txt", FINNISH);
        await(
                LivingSeeds::report,
                List.of(
                        "de.txt LOADED The text is German ('de'); quotes are looked for in English text only.",
                        "es.txt LOADED The text is Spanish ('es'); quotes are looked for in English text only.",
                        "fi.txt LOADED The language of the text cannot be told ('und'); quotes are looked for in"
                                + " English text only.",
                        "fr.txt LOADED The text is French ('fr'); quotes are looked for in English text only."));
        assertThat(ask(() -> Article.<Article>listAll().stream()
                        .map(each -> each.source.name() + " " + each.language)
                        .sorted()
                        .toList()))
                .containsExactly("de.txt de", "es.txt es", "fi.txt und", "fr.txt fr");
        assertThat(ask(() -> Quote.count())).isZero();
    }

    @Test
    void theReportStillSaysSoWhenTheFileIsLookedAtAgain() {
        write("de.txt", GERMAN);
        await(LivingSeeds::articles, List.of("de.txt"));
        write("de.txt", GERMAN);
        await(
                LivingSeeds::report,
                List.of("de.txt UNCHANGED The text is German ('de'); quotes are looked for in English text only."));
    }
}
