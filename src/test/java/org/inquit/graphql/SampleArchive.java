package org.inquit.graphql;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.inquit.archive.Appearance;
import org.inquit.archive.Article;
import org.inquit.archive.Attribution.Ranked;
import org.inquit.archive.Capacity;
import org.inquit.archive.Expert;
import org.inquit.archive.FormerName;
import org.inquit.archive.LoadOutcome;
import org.inquit.archive.LoadedFile;
import org.inquit.archive.NameClaim;
import org.inquit.archive.Quote;
import org.inquit.archive.SourceFile;
import org.inquit.extraction.Extraction;
import org.inquit.extraction.FoundExpert;
import org.inquit.extraction.FoundQuote;

/** Fills the archive with invented articles; the same number of articles always gives the same archive. */
final class SampleArchive {

    /** Articles that the tests of lists use: enough for several pages of 100 quotes. */
    static final int USUAL = 60;

    private final Map<String, Expert> experts = new LinkedHashMap<>();

    private SampleArchive() {}

    /** Replaces what the archive holds by {@code articles} articles with five quotes each. */
    static void fill(int articles) {
        QuarkusTransaction.requiringNew().timeout(120).run(() -> {
            clear();
            SampleArchive sample = new SampleArchive();
            IntStream.range(0, articles).forEach(sample::write);
        });
    }

    /** Adds one more article, without quotes. */
    static void add(int number) {
        QuarkusTransaction.requiringNew().run(() -> article(number).persist());
    }

    private static Article article(int number) {
        SourceFile source = new SourceFile(
                "sample/%05d.txt".formatted(number),
                "%064x".formatted(number),
                1_000,
                "UTF-8",
                "text",
                Instant.EPOCH,
                "test",
                List.of());
        return new Article(source, new SampleArticle(number).extraction());
    }

    private static void clear() {
        NameClaim.deleteAll();
        Capacity.deleteAll();
        Appearance.deleteAll();
        LoadedFile.deleteAll();
        Quote.deleteAll();
        FormerName.deleteAll();
        Article.deleteAll();
        Expert.deleteAll();
    }

    private void write(int number) {
        SampleArticle sample = new SampleArticle(number);
        Extraction found = sample.extraction();
        Article article = article(number);
        article.persist();
        List<Quote> quotes = new ArrayList<>();
        found.quotes().forEach(each -> quotes.add(quote(article, each)));
        Quote.persist(quotes);
        sample.voices().forEach(voice -> appear(article, voice, quotes));
        LoadedFile.put(article.source.name(), LoadOutcome.LOADED, null, article.source.sha256(), article.id);
    }

    private Quote quote(Article article, FoundQuote found) {
        FoundExpert speaker = found.speaker();
        List<Ranked> ranking = found.candidates().stream()
                .map(each -> new Ranked(expert(each.expert()).id, each.confidence()))
                .toList();
        return new Quote(article, found, 0, speaker == null ? null : expert(speaker).id, ranking);
    }

    private void appear(Article article, FoundExpert voice, List<Quote> quotes) {
        Expert expert = expert(voice);
        Appearance appearance = new Appearance(article, voice, expert.id, quotes);
        appearance.persist();
        Capacity.of(appearance).forEach(capacity -> capacity.persist());
        expert.add(appearance);
    }

    private Expert expert(FoundExpert found) {
        return experts.computeIfAbsent(found.name(), unknown -> {
            Expert expert = new Expert(found.kind(), found.name());
            expert.persist();
            return expert;
        });
    }
}
