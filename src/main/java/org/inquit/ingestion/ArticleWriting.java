package org.inquit.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.inquit.archive.GlobalId;
import org.inquit.archive.Quote;
import org.inquit.extraction.Extraction;
import org.inquit.extraction.FoundCandidate;
import org.inquit.extraction.FoundExpert;
import org.inquit.extraction.FoundQuote;

/** Writes an article with its quotes and voices, and takes it out again, in the caller's transaction. */
@ApplicationScoped
class ArticleWriting {

    private final ExpertRoll roll;

    ArticleWriting(ExpertRoll roll) {
        this.roll = roll;
    }

    /** Puts an article in the place of those that the files {@code outdated} had; quotes of the same words keep their ids. */
    Article replace(Set<String> outdated, Article article, Extraction found) {
        Before before = new Before();
        outdated.forEach(name -> takeOut(name, before));
        before.names.addAll(write(article, found));
        fuller(before, article).forEach((old, now) -> FormerName.hand(old.id, now.id));
        settle(before);
        fuller(before, article).forEach((old, now) -> FormerName.put(old.id, old.slug, now.id));
        return article;
    }

    /** Takes the article of a file out, if it has one. */
    void remove(String name) {
        Before before = new Before();
        takeOut(name, before);
        settle(before);
    }

    private void takeOut(String name, Before before) {
        String articleId = Article.idOf(name);
        if (!Article.isMissing(articleId)) {
            before.speakers.putAll(Article.speakersOf(articleId));
            before.experts.addAll(Appearance.expertsOf(articleId));
            Set<String> names = roll.namesOf(articleId);
            before.names.addAll(names);
            before.names.addAll(roll.meanings(names));
            Article.takeOut(articleId);
        }
    }

    private void settle(Before before) {
        roll.meanings(before.names).forEach(roll::settle);
        before.experts.forEach(roll::recount);
    }

    /** Asks before it writes, as Hibernate looks for changes before each question; gives the names to be settled. */
    private Set<String> write(Article article, Extraction found) {
        Map<String, Appearance> voices = voices(article, found);
        List<Quote> quotes = quotes(article, found, voices);
        voices.values().forEach(voice -> voice.count(quotes));
        article.persist();
        Set<String> unsettled = roll.admit(List.copyOf(voices.values()));
        Quote.persist(quotes);
        Appearance.persist(voices.values());
        Capacity.add(voices.values());
        return unsettled;
    }

    /** The appearances by their names; two findings of one name are one. */
    private Map<String, Appearance> voices(Article article, Extraction found) {
        Map<String, Set<FoundExpert>> byName = new LinkedHashMap<>();
        found.quotes().stream()
                .flatMap(ArticleWriting::voices)
                .forEach(voice -> byName.computeIfAbsent(nameId(article, voice), none -> new LinkedHashSet<>())
                        .add(voice));
        Map<String, Appearance> voices = new LinkedHashMap<>();
        byName.forEach((name, same) -> voices.put(name, voice(article, SameExpert.merge(List.copyOf(same)))));
        return voices;
    }

    private Appearance voice(Article article, FoundExpert found) {
        Appearance voice = new Appearance(article, found);
        voice.expertId = roll.entry(voice).id;
        return voice;
    }

    private static Stream<FoundExpert> voices(FoundQuote quote) {
        return Stream.concat(
                Stream.ofNullable(quote.speaker()), quote.candidates().stream().map(FoundCandidate::expert));
    }

    private static List<Quote> quotes(Article article, Extraction found, Map<String, Appearance> voices) {
        Occurrences occurrences = new Occurrences(article.text);
        List<Quote> quotes = new ArrayList<>();
        for (FoundQuote quote : found.quotes()) {
            FoundExpert speaker = quote.speaker();
            Appearance voice = speaker == null ? null : voices.get(nameId(article, speaker));
            quotes.add(new Quote(article, quote, occurrences.of(quote), voice, ranking(article, quote)));
        }
        return quotes;
    }

    private static List<Attribution.Ranked> ranking(Article article, FoundQuote quote) {
        return quote.candidates().stream()
                .map(each -> new Attribution.Ranked(
                        GlobalId.appearance(nameId(article, each.expert()), article.id), each.confidence()))
                .toList();
    }

    private static String nameId(Article article, FoundExpert found) {
        return GlobalId.name(found.kind(), found.name(), article.id);
    }

    /** Those who are gone, where a quote stays and its speaker has a fuller name now: the old id leads to the new expert. */
    private static Map<Expert, Expert> fuller(Before before, Article article) {
        if (before.speakers.isEmpty()) {
            return Map.of();
        }
        Map<Expert, Expert> fuller = new LinkedHashMap<>();
        Map<String, Expert> after = Article.speakersOf(article.id);
        before.speakers.forEach((quoteId, old) -> {
            Expert now = after.get(quoteId);
            if (now != null
                    && now.isFullerThan(old)
                    && Appearance.ofExpert(old.id).isEmpty()) {
                fuller.put(old, now);
            }
        });
        return fuller;
    }

    /** What the articles that are taken out leave behind. */
    private static final class Before {

        private final Map<String, Expert> speakers = new TreeMap<>();
        private final Set<String> experts = new TreeSet<>();
        private final Set<String> names = new TreeSet<>();
    }
}
