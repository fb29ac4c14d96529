package org.inquit.ingestion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inquit.archive.Appearance;
import org.inquit.archive.Article;
import org.inquit.archive.Attribution.Ranked;
import org.inquit.archive.Expert;
import org.inquit.archive.FormerName;
import org.inquit.archive.PrintedCapacity;
import org.inquit.archive.Quote;

/** Stores invented articles with findings of their own, so that tests say who is printed and not how it was found. */
final class Shelf {

    private final ArticleStore store;

    Shelf(ArticleStore store) {
        this.store = store;
    }

    void put(Told... articles) {
        for (Told article : articles) {
            byte[] bytes = article.bytes();
            Decoded text = new Decoded(article.toString(), "UTF-8");
            store.store(new ReadFile(file(article.name()), bytes.length, sha256(bytes), null, text, article.found()));
        }
    }

    void remove(String name) {
        store.remove(name);
    }

    /** Name and number of quotes of each expert. */
    List<String> experts() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Expert.<Expert>listAll().stream()
                        .map(each -> each.name + " " + each.quoteCount)
                        .sorted()
                        .toList());
    }

    /** The expert of an id, former ones included. */
    Optional<Expert> expert(String id) {
        return Optional.ofNullable(QuarkusTransaction.requiringNew()
                .call(() -> Expert.byIds(List.of(id)))
                .get(id));
    }

    /** The expert of a slug, former ones included. */
    Optional<Expert> slug(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> Expert.bySlug(slug));
    }

    /** The expert who is quoted in a file under a printed name. */
    Expert speaker(String file, String printed) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Appearance.<Appearance>listAll().stream()
                        .filter(each -> each.articleId.equals(Article.idOf(file)))
                        .filter(each -> each.printedName.equals(printed))
                        .map(each -> Expert.<Expert>findById(each.expertId))
                        .findFirst()
                        .orElseThrow());
    }

    /** All that the archive says of people and of what they do, in the order of keys. */
    List<String> dump() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Stream.of(
                                Expert.<Expert>listAll().stream().map(Shelf::line),
                                Quote.<Quote>listAll().stream()
                                        .map(each -> each.id + " " + each.speakerId + " " + candidates(each)),
                                Appearance.<Appearance>listAll().stream()
                                        .map(each -> each.id + " " + each.expertId + " " + each.quoteCount),
                                FormerName.<FormerName>listAll().stream()
                                        .map(each -> each.id + " " + each.slug + " " + each.expertId),
                                PrintedCapacity.<PrintedCapacity>listAll().stream()
                                        .map(each -> each.text))
                        .flatMap(each -> each)
                        .sorted()
                        .toList());
    }

    private static String line(Expert each) {
        return "%s %s %s %s %s %d %d %d %s %s"
                .formatted(
                        each.id,
                        each.slug,
                        each.kind,
                        each.name,
                        each.aliases,
                        each.quoteCount,
                        each.wordCount,
                        each.articleCount,
                        each.firstQuotedOn,
                        each.occupations);
    }

    private static List<String> candidates(Quote quote) {
        List<String> voices =
                quote.attribution.ranking().stream().map(Ranked::voiceId).toList();
        return Appearance.experts(voices).values().stream().map(each -> each.id).toList();
    }

    private static SeedFile file(String name) {
        return new SeedFile(name, Path.of(name), 1, FileTime.fromMillis(0), null);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
