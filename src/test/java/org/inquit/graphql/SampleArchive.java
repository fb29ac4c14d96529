package org.inquit.graphql;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.inquit.archive.Appearance;
import org.inquit.archive.Article;
import org.inquit.archive.Attribution.Ranked;
import org.inquit.archive.Capacity;
import org.inquit.archive.EmptyArchive;
import org.inquit.archive.Expert;
import org.inquit.archive.LoadOutcome;
import org.inquit.archive.LoadedFile;
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
        EmptyArchive.make();
        QuarkusTransaction.requiringNew().timeout(120).run(() -> {
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

    private void write(int number) {
        SampleArticle sample = new SampleArticle(number);
        Extraction found = sample.extraction();
        Article article = article(number);
        article.persist();
        Map<String, Appearance> voices = new LinkedHashMap<>();
        sample.voices().forEach(voice -> voices.put(voice.name(), voice(article, voice)));
        List<Quote> quotes = found.quotes().stream()
                .map(each -> quote(article, each, voices))
                .toList();
        Quote.persist(quotes);
        voices.values().forEach(voice -> appear(voice, quotes));
        LoadedFile.put(article.source.name(), LoadOutcome.LOADED, null, article.source.sha256(), article.id);
    }

    private static Quote quote(Article article, FoundQuote found, Map<String, Appearance> voices) {
        FoundExpert speaker = found.speaker();
        List<Ranked> ranking = found.candidates().stream()
                .map(each -> new Ranked(
                        Objects.requireNonNull(voices.get(each.expert().name())).id, each.confidence()))
                .toList();
        return new Quote(article, found, 0, speaker == null ? null : voices.get(speaker.name()), ranking);
    }

    private Appearance voice(Article article, FoundExpert found) {
        Appearance voice = new Appearance(article, found);
        voice.expertId = expert(found).id;
        return voice;
    }

    private void appear(Appearance voice, List<Quote> quotes) {
        voice.count(quotes);
        voice.persist();
        Capacity.add(List.of(voice));
        Expert expert = Expert.findById(voice.expertId);
        expert.add(voice);
    }

    private Expert expert(FoundExpert found) {
        return experts.computeIfAbsent(found.name(), unknown -> {
            Expert expert = new Expert(found.kind(), found.name());
            expert.persist();
            return expert;
        });
    }
}
