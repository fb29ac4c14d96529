package org.inquit.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.inquit.archive.Appearance;
import org.inquit.archive.Article;
import org.inquit.archive.Attribution;
import org.inquit.archive.Capacity;
import org.inquit.archive.Expert;
import org.inquit.archive.FormerName;
import org.inquit.archive.NameClaim;
import org.inquit.archive.Quote;
import org.inquit.extraction.Extraction;
import org.inquit.extraction.FoundCandidate;
import org.inquit.extraction.FoundExpert;
import org.inquit.extraction.FoundQuote;
import org.jspecify.annotations.Nullable;

/** Writes an article with its quotes and voices, and takes it out again, in the caller's transaction. */
@ApplicationScoped
class ArticleWriting {

    private final ExpertRoll roll;

    ArticleWriting(ExpertRoll roll) {
        this.roll = roll;
    }

    /** Puts an article in the place of those that the files {@code outdated} had; quotes of the same words keep their ids. */
    Article replace(Set<String> outdated, Article article, Extraction found) {
        Map<String, Expert> speakersBefore = new TreeMap<>();
        Set<String> voicesBefore = new TreeSet<>();
        for (String name : outdated) {
            if (!Article.isMissing(Article.idOf(name))) {
                speakersBefore.putAll(Quote.speakersOf(Article.idOf(name)));
                voicesBefore.addAll(takeOut(name));
            }
        }
        List<Quote> quotes = write(article, found);
        keepOldNames(speakersBefore, quotes);
        voicesBefore.forEach(roll::recount);
        return article;
    }

    /** Takes the article of a file out, if it has one. */
    void remove(String name) {
        takeOut(name).forEach(roll::recount);
    }

    private Set<String> takeOut(String name) {
        String articleId = Article.idOf(name);
        if (Article.isMissing(articleId)) {
            return Set.of();
        }
        Set<String> voices = Appearance.expertsOf(articleId);
        Map<String, String> claims = NameClaim.ofArticle(articleId);
        Article.takeOut(articleId);
        claims.forEach(roll::settle);
        return voices;
    }

    private List<Quote> write(Article article, Extraction found) {
        article.persist();
        Map<FoundExpert, Expert> experts = entries(found);
        List<Quote> quotes = quotes(article, found, experts);
        Quote.persist(quotes);
        byExpert(experts).forEach((expert, names) -> appear(article, expert, names, quotes));
        return quotes;
    }

    private Map<FoundExpert, Expert> entries(Extraction found) {
        Map<FoundExpert, Expert> experts = new LinkedHashMap<>();
        found.quotes().stream().flatMap(ArticleWriting::voices).forEach(voice -> {
            if (!experts.containsKey(voice)) {
                experts.put(voice, roll.entry(voice));
            }
        });
        return experts;
    }

    private static Stream<FoundExpert> voices(FoundQuote quote) {
        return Stream.concat(
                Stream.ofNullable(quote.speaker()), quote.candidates().stream().map(FoundCandidate::expert));
    }

    private static List<Quote> quotes(Article article, Extraction found, Map<FoundExpert, Expert> experts) {
        Map<String, Integer> occurrences = new HashMap<>();
        List<Quote> quotes = new ArrayList<>();
        for (FoundQuote quote : found.quotes()) {
            int occurrence = occurrences.merge(quote.text(), 1, Integer::sum) - 1;
            quotes.add(new Quote(article, quote, occurrence, speakerId(quote, experts), ranking(quote, experts)));
        }
        return quotes;
    }

    private static @Nullable String speakerId(FoundQuote quote, Map<FoundExpert, Expert> experts) {
        FoundExpert speaker = quote.speaker();
        return speaker == null ? null : expert(speaker, experts).id;
    }

    private static List<Attribution.Ranked> ranking(FoundQuote quote, Map<FoundExpert, Expert> experts) {
        return quote.candidates().stream()
                .map(each -> new Attribution.Ranked(expert(each.expert(), experts).id, each.confidence()))
                .toList();
    }

    private static Expert expert(FoundExpert found, Map<FoundExpert, Expert> experts) {
        return Objects.requireNonNull(experts.get(found));
    }

    private static Map<Expert, List<FoundExpert>> byExpert(Map<FoundExpert, Expert> experts) {
        Map<Expert, List<FoundExpert>> names = new LinkedHashMap<>();
        experts.forEach((found, expert) ->
                names.computeIfAbsent(expert, none -> new ArrayList<>()).add(found));
        return names;
    }

    private void appear(Article article, Expert expert, List<FoundExpert> names, List<Quote> quotes) {
        FoundExpert fullest = SameExpert.merge(names);
        Appearance appearance = new Appearance(article, fullest, expert.id, quotes);
        appearance.persist();
        Capacity.of(appearance).forEach(capacity -> capacity.persist());
        expert.add(appearance);
        roll.claim(appearance, fullest);
    }

    /** Where a quote stays and its speaker has a fuller name now, the old id leads to the new expert. */
    private static void keepOldNames(Map<String, Expert> before, List<Quote> quotes) {
        for (Quote quote : quotes) {
            Expert old = before.get(quote.id);
            Expert now = quote.speakerId == null ? null : Expert.findById(quote.speakerId);
            if (old != null
                    && now != null
                    && now.isFullerThan(old)
                    && Appearance.ofExpert(old.id).isEmpty()) {
                FormerName.hand(old.id, now.id);
                FormerName.put(old.id, old.slug, now.id);
            }
        }
    }
}
