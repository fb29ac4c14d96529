package org.inquit.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inquit.ingestion.Told.as;
import static org.inquit.ingestion.Told.body;
import static org.inquit.ingestion.Told.person;
import static org.inquit.ingestion.Told.told;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.inquit.archive.EmptyArchive;
import org.inquit.graphql.EmptySeeds;
import org.junit.jupiter.api.Test;

/** The archive is a function of the seeds: who is who does not depend on what came first, went, or was changed. */
@QuarkusTest
@TestProfile(EmptySeeds.class)
class AnyOrderTest {

    private final Shelf shelf;

    AnyOrderTest(ArticleStore store) {
        this.shelf = new Shelf(store);
    }

    @Test
    void theSameSetOfArticlesIsTheSameArchiveHoweverItCameAbout() {
        EmptyArchive.make();
        List<Told> all = set();
        shelf.put(all.toArray(Told[]::new));
        List<String> expected = shelf.dump();
        assertThat(expected).hasSizeGreaterThan(30);
        IntStream.range(0, 12).forEach(seed -> {
            EmptyArchive.make();
            stir(all, new Random(seed));
            assertThat(shelf.dump()).as("seed %d", seed).isEqualTo(expected);
        });
    }

    /** Puts the articles in some order, takes some out and in again, and prints others differently for a while. */
    private void stir(List<Told> all, Random random) {
        List<Told> order = new ArrayList<>(all);
        Collections.shuffle(order, random);
        for (Told each : order) {
            if (random.nextInt(3) == 0) {
                shelf.put(told(
                        each.name(),
                        "2024-12-24",
                        order.get(random.nextInt(order.size())).voices().get(0)));
            }
            shelf.put(each);
        }
        Collections.shuffle(order, random);
        order.subList(0, 5).forEach(each -> shelf.remove(each.name()));
        order.subList(0, 5).forEach(shelf::put);
    }

    private static List<Told> set() {
        return List.of(
                told("match.txt", "2025-03-01", as(person("Ana Lindqvist"), "goalkeeper", "Lund FC")),
                told("trial.txt", "2025-03-09", as(person("Ana Lindqvist"), "judge", "Malmö court")),
                told("retrial.txt", "2025-03-02", as(person("Ana Lindqvist"), "judge", "Malmö court")),
                told("plain.txt", "2025-03-03", person("Ana B. Lindqvist")),
                told("initial.txt", "2025-03-04", person("A. Lindqvist"), body("ISR")),
                told("undated.txt", null, as(person("Ana Lindqvist"), "baker", "Hill Street Bakery")),
                told("baker.txt", "2025-06-01", as(person("Ana Lindqvist"), "baker", "Hill Street Bakery")),
                told("rivers.txt", "2025-01-03", body("Institute for the Study of Rivers", "ISR"), person("Solberg")),
                told("rowers.txt", "2025-01-03", body("Rowers", "RWS"), person("Bob Stone", "Robert Stone")),
                told("stone.txt", "2025-01-04", person("Robert Stone", "Bob Stone"), body("RWS")),
                told("stones.txt", "2025-01-05", person("Rob Stone"), person("R. Stone"), person("Solberg")),
                told("mike.txt", "2025-02-01", as(person("Mike Dane"), "lawmaker", "Norland")),
                told("michael.txt", "2025-02-02", as(person("Michael Dane"), "sprinter", "Lund FC")),
                told("dane.txt", "2025-02-02", as(person("M. Dane"), "athlete", "Lund FC")));
    }
}
