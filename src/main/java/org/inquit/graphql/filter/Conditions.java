package org.inquit.graphql.filter;

import static org.inquit.graphql.filter.Clauses.NOTHING;
import static org.inquit.graphql.filter.Clauses.all;
import static org.inquit.graphql.filter.Clauses.any;
import static org.inquit.graphql.filter.Clauses.given;
import static org.inquit.graphql.filter.Clauses.none;

import java.util.List;
import org.inquit.archive.GlobalId;
import org.inquit.extraction.CueStance;
import org.jspecify.annotations.Nullable;

/**
 * Writes filters as HQL; values are bound, never written.
 *
 * <p>Each condition is true or false, never unknown, so that `not` means all other rows.
 */
public final class Conditions {

    private final Bindings bindings;
    private final Texts texts;

    public Conditions(Bindings bindings) {
        this.bindings = bindings;
        this.texts = new Texts(bindings);
    }

    String article(ArticleFilter filter, String alias) {
        return all(
                equal(alias + ".id", filter.id()),
                texts.condition(alias + ".title", filter.title()),
                texts.condition(alias + ".publisher", filter.publisher()),
                author(alias, filter.author()),
                days(alias + ".publishedOn", filter.publishedOn()),
                exists("Quote", ".articleId = " + alias + ".id", filter.quotes()),
                tree(alias, filter.and(), filter.or(), filter.not()));
    }

    String expert(ExpertFilter filter, String alias) {
        return all(
                given(filter.id(), id -> expertId(alias, id)),
                texts.condition(alias + ".name", filter.name()),
                equal(alias + ".kind", filter.kind()),
                capacity(alias, "organization", filter.organization()),
                capacity(alias, "role", filter.role()),
                exists("Quote", ".speakerId = " + alias + ".id", filter.quotes()),
                tree(alias, filter.and(), filter.or(), filter.not()));
    }

    String quote(QuoteFilter filter, String alias) {
        return all(
                equal(alias + ".id", filter.id()),
                texts.condition("cast(" + alias + ".text as String)", filter.text()),
                oneOf(alias + ".kind", filter.kind()),
                oneOf(alias + ".sourceType", filter.sourceType()),
                oneOf(alias + ".attribution.method", filter.method()),
                given(
                        filter.confidence(),
                        range -> within(alias + ".attribution.confidence", range.from(), range.to())),
                stances(alias + ".cueStance", filter.cueStance()),
                days(alias + ".saidOnDate", filter.saidOn()),
                texts.condition(alias + ".medium", filter.medium()),
                days(alias + ".publishedOn", filter.publishedOn()),
                exists("Expert", ".id = " + alias + ".speakerId", filter.speaker()),
                given(filter.hasSpeaker(), known -> alias + ".speakerId is " + (known ? "not null" : "null")),
                exists("Article", ".id = " + alias + ".articleId", filter.article()),
                tree(alias, filter.and(), filter.or(), filter.not()));
    }

    String newVoice(ArticleFilter articles, String alias) {
        String article = bindings.alias();
        String voice = bindings.alias();
        return ("exists (select 1 from Appearance %s join Article %s on %s.id = %s.articleId where %s.expertId = %s.id"
                        + " and %s.quoteCount > 0 and %s.publishedOn = %s.firstQuotedOn and %s)")
                .formatted(
                        voice, article, article, voice, voice, alias, voice, voice, alias, article(articles, article));
    }

    private String tree(
            String alias,
            @Nullable List<? extends Filter> and,
            @Nullable List<? extends Filter> or,
            @Nullable Filter not) {
        return all(
                given(and, filters -> all(conditions(alias, filters).toArray(String[]::new))),
                given(or, filters -> any(conditions(alias, filters))),
                given(not, filter -> none(filter.condition(this, alias))));
    }

    private List<String> conditions(String alias, List<? extends Filter> filters) {
        return filters.stream().map(filter -> filter.condition(this, alias)).toList();
    }

    private @Nullable String exists(String entity, String link, @Nullable Filter filter) {
        String other = bindings.alias();
        return given(
                filter,
                inner -> "exists (select 1 from %s %s where %s%s and %s)"
                        .formatted(entity, other, other, link, inner.condition(this, other)));
    }

    private String expertId(String alias, String id) {
        String former = bindings.alias();
        String voice = bindings.alias();
        return any(List.of(
                alias + ".id = " + bindings.bind(id),
                leading("FormerName", former, id, alias),
                leading("Appearance", voice, GlobalId.voiceOf(id), alias)));
    }

    private String leading(String entity, String other, String id, String alias) {
        return "exists (select 1 from %s %s where %s.id = %s and %s.expertId = %s.id)"
                .formatted(entity, other, other, bindings.bind(id), other, alias);
    }

    private @Nullable String author(String alias, @Nullable StringFilter filter) {
        String article = bindings.alias();
        String name = bindings.alias();
        String among = "%s.id in (select %s.id from Article %s join %s.byline %s where %%s)"
                .formatted(alias, article, article, article, name);
        return texts.some(among, name, filter);
    }

    private @Nullable String capacity(String alias, String attribute, @Nullable StringFilter filter) {
        String capacity = bindings.alias();
        String printed = bindings.alias();
        String among = ("%s.id in (select %s.expertId from Capacity %s where %s.%s in"
                        + " (select %s.text from PrintedCapacity %s where %%s))")
                .formatted(alias, capacity, capacity, capacity, attribute, printed, printed);
        return texts.some(among, printed + ".text", filter);
    }

    private @Nullable String equal(String path, @Nullable Object value) {
        return given(value, wanted -> path + " = " + bindings.bind(wanted));
    }

    private @Nullable String oneOf(String path, @Nullable List<?> values) {
        return given(values, wanted -> wanted.isEmpty() ? NOTHING : path + " in " + bindings.bind(wanted));
    }

    private @Nullable String stances(String path, @Nullable List<CueStance> stances) {
        return given(oneOf(path, stances), known -> path + " is not null and " + known);
    }

    private @Nullable String days(String path, @Nullable DateRange range) {
        return given(range, days -> path + " is not null and " + within(path, days.from(), days.to()));
    }

    private String within(String path, @Nullable Object from, @Nullable Object to) {
        return all(
                given(from, least -> path + " >= " + bindings.bind(least)),
                given(to, most -> path + " <= " + bindings.bind(most)));
    }
}
