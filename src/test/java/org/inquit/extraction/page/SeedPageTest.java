package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.inquit.extraction.Page;
import org.inquit.extraction.RemovalReason;
import org.junit.jupiter.api.Test;

class SeedPageTest {

    private final Page page = new PageReader().read(seed());

    @Test
    void readsTheHead() {
        assertThat(page.headline())
                .isEqualTo("As Pokrovsk is set to fall, Ukraine must choose to fight or save troops");
        assertThat(page.standfirst()).startsWith("Pokrovsk has been a bastion").endsWith("for future battles.");
        assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2025, 11, 6));
        assertThat(page.authors()).containsExactly("David L. Stern", "Siobhán O'Grady", "Anastacia Galouchka");
        assertThat(page.dateline()).isEqualTo("KYIV");
        assertThat(page.url()).isNull();
        assertThat(page.publisher()).isNull();
    }

    @Test
    void keepsCaptionsApart() {
        assertThat(page.captions()).hasSize(3);
        assertThat(Pages.removed(page, RemovalReason.CAPTION)).isEqualTo(page.captions());
    }

    @Test
    void joinsLinesThatLinksAndNoiseHaveCut() {
        assertThat(page.text())
                .contains("Ukraine has held out against", "he wrote on X, noting", "characterized by steady attacks");
        assertThat(Pages.body(page)).hasSize(26).hasSameSizeAs(page.paragraphs());
    }

    @Test
    void leavesNoNoiseInTheText() {
        assertThat(page.text()).startsWith("KYIV — ").endsWith("an encirclement there.”");
        assertThat(page.text())
                .doesNotContain(
                        "AI Icon",
                        "Follow",
                        "https",
                        "Summary193",
                        "6 min",
                        "November 6",
                        "Reuters)",
                        "As Pokrovsk is");
    }

    @Test
    void tellsWhyEachLineWasRemoved() {
        assertThat(Pages.removed(page, RemovalReason.COUNTER)).containsExactly("6 min", "Summary193");
        assertThat(Pages.removed(page, RemovalReason.WIDGET))
                .containsExactly("Follow World news", "Follow", "AI Icon", "AI Icon");
        assertThat(Pages.removed(page, RemovalReason.FOREIGN_LINK)).hasSize(1);
        assertThat(Pages.removed(page, RemovalReason.REPEATED_HEADLINE)).containsExactly(page.headline());
        assertThat(Pages.removed(page, RemovalReason.REPEATED_DATE)).containsExactly("November 6, 2025");
    }

    private static String seed() {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            List<Path> files = seeds.sorted().toList();
            return Files.readString(files.get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
