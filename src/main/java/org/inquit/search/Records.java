package org.inquit.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Reads from the archive what the index holds of it: the stamps of all records, and the entries of some.
 *
 * <p>A stamp tells the state of all that goes into an entry, so that two equal ones mean that nothing of it has changed. An
 * article is written anew whenever it changes, so the moment of its loading tells its state and that of its quotes' words.
 */
@ApplicationScoped
class Records implements EntrySource {

    private static final int SECONDS = 120;
    private static final String ALL = "";

    private final Session session;

    Records(Session session) {
        this.session = session;
    }

    @Override
    public Map<String, Long> stamps() {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            Map<String, Instant> loadedAt = new HashMap<>();
            all("select a.id, a.source.loadedAt from Article a")
                    .forEach(row -> loadedAt.put((String) row[0], (Instant) row[1]));
            Map<String, String> names = new HashMap<>();
            all("select e.id, e.name from Expert e").forEach(row -> names.put((String) row[0], (String) row[1]));
            Map<String, Long> stamps = new HashMap<>();
            loadedAt.forEach((id, moment) -> stamps.put(id, Stamp.of(moment)));
            experts(ALL, List.of()).forEach(expert -> stamps.put(expert.id(), expert.stamp()));
            all("select q.id, q.articleId, q.speakerId from Quote q")
                    .forEach(row -> stamps.put(
                            (String) row[0],
                            Stamp.of(loadedAt.get((String) row[1]), row[2], names.get((String) row[2]))));
            return stamps;
        });
    }

    /** One statement or two for each type. */
    @Override
    public List<Entry> entries(Collection<String> ids) {
        return QuarkusTransaction.requiringNew()
                .timeout(SECONDS)
                .call(() -> Stream.of(
                                articles(ofKind('a', ids)).map(IndexedArticle::entry),
                                experts(" and e.id in :ids", ofKind('e', ids)).map(IndexedExpert::entry),
                                quotes(ofKind('q', ids)).map(IndexedQuote::entry))
                        .flatMap(each -> each)
                        .toList());
    }

    private Stream<IndexedArticle> articles(List<String> ids) {
        String hql =
                "select a.id, a.title, a.standfirst, a.authors, a.publisher, a.text, a.publishedOn, a.source.loadedAt"
                        + " from Article a where a.id in :ids";
        return rows(hql, ids, IndexedArticle.class);
    }

    private Stream<IndexedQuote> quotes(List<String> ids) {
        String hql = "select q.id, q.text, q.kind, q.speakerId, e.name, a.publisher, q.publishedOn, a.source.loadedAt"
                + " from Quote q join Article a on a.id = q.articleId left join Expert e on e.id = q.speakerId"
                + " where q.id in :ids";
        return rows(hql, ids, IndexedQuote.class);
    }

    private Stream<IndexedExpert> experts(String some, List<String> ids) {
        Map<String, NavigableSet<LocalDate>> days = new HashMap<>();
        String quoted = "select distinct l.expertId, l.publishedOn from Appearance l"
                + " where l.quoteCount > 0 and l.publishedOn is not null" + some.replace("e.id", "l.expertId");
        rows(quoted, ids, Object[].class)
                .forEach(row -> days.computeIfAbsent((String) row[0], none -> new TreeSet<>())
                        .add((LocalDate) row[1]));
        String names = "select e.id, e.name, e.aliases from Expert e where e.quoteCount > 0" + some;
        return rows(names, ids, IndexedExpert.Names.class)
                .map(each -> new IndexedExpert(each, days.getOrDefault(each.id(), new TreeSet<>())));
    }

    private Stream<Object[]> all(String hql) {
        return session.createSelectionQuery(hql, Object[].class).getResultStream();
    }

    private <R> Stream<R> rows(String hql, List<String> ids, Class<R> type) {
        if (!hql.contains(":ids")) {
            return session.createSelectionQuery(hql, type).getResultStream();
        }
        return ids.isEmpty()
                ? Stream.of()
                : session.createSelectionQuery(hql, type)
                        .setParameter("ids", ids)
                        .getResultStream();
    }

    private static List<String> ofKind(char letter, Collection<String> ids) {
        return ids.stream().filter(id -> id.charAt(0) == letter).toList();
    }
}
