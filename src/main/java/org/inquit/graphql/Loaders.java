package org.inquit.graphql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.MappedBatchLoader;
import org.inquit.archive.Appearance;
import org.inquit.archive.Article;
import org.inquit.archive.Capacity;
import org.inquit.archive.Expert;
import org.inquit.archive.Quote;
import org.inquit.graphql.facet.Summary;
import org.inquit.graphql.facet.Tallies;
import org.inquit.graphql.filter.Filter;
import org.inquit.graphql.page.Listing;
import org.inquit.graphql.page.Page;
import org.inquit.graphql.page.PageQuery;
import org.inquit.graphql.page.PageReader;
import org.inquit.graphql.page.Row;
import org.inquit.graphql.page.Scope;
import org.inquit.graphql.request.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what many records of one request need and reads it in one statement.
 *
 * <p>The framework's own batches give each alias of a field the arguments of the first one; here they are part of the
 * key. What a request has read once it does not read again.
 */
@ApplicationScoped
class Loaders {

    private static final int MOST_KEYS = 500;
    private static final String ALL = "all";

    private final PageReader reader;
    private final Tallies tallies;

    Loaders(PageReader reader, Tallies tallies) {
        this.reader = reader;
        this.tallies = tallies;
    }

    <T> Page<T> root(PageQuery<T> query, DataFetchingEnvironment env) {
        return remembered(Deadline.of(env).read(() -> reader.root(query)), env);
    }

    <T> CompletionStage<Page<T>> nested(PageQuery<T> query, String parent, DataFetchingEnvironment env) {
        DataLoader<Key<T>, Page<T>> loader = loader(env, query.listing().field(), keys -> pages(keys, env));
        return loader.load(new Key<>(query, parent));
    }

    DataLoader<String, Article> articles(DataFetchingEnvironment env) {
        return loader(env, "articles", Article::byIds);
    }

    DataLoader<String, Expert> experts(DataFetchingEnvironment env) {
        return loader(env, "experts", Expert::byIds);
    }

    /** The experts of appearances. */
    DataLoader<String, Expert> voices(DataFetchingEnvironment env) {
        return loader(env, "voices", Appearance::experts);
    }

    DataLoader<String, List<Capacity.History>> histories(DataFetchingEnvironment env) {
        return loader(env, "histories", Capacity::histories);
    }

    CompletionStage<Long> wordsOfAll(DataFetchingEnvironment env) {
        DataLoader<String, Long> words = loader(env, "words", keys -> Map.of(ALL, Quote.words()));
        return words.load(ALL);
    }

    <V> CompletionStage<V> summary(Scope scope, Summary<V> summary, DataFetchingEnvironment env) {
        DataLoader<Wanted<V>, V> loader = loader(env, summary.toString(), this::summaries);
        return loader.load(new Wanted<>(scope.listing(), scope.filter(), summary, scope.parent()));
    }

    DataLoader<Class<?>, Long> archiveCounts(DataFetchingEnvironment env) {
        return loader(env, "archive counts", types -> types.stream().collect(toMap(type -> type, Loaders::countOf)));
    }

    private static long countOf(Class<?> type) {
        if (type.equals(Quote.class)) {
            return Quote.count();
        }
        return type.equals(Article.class) ? Article.count() : Expert.count("quoteCount > 0");
    }

    private <V> Map<Wanted<V>, V> summaries(Set<Wanted<V>> wanted) {
        Map<Wanted<V>, V> read = new HashMap<>();
        wanted.stream().collect(groupingBy(Wanted::ofAny)).values().forEach(alike -> {
            Wanted<V> first = alike.get(0);
            List<String> parents = alike.stream().map(Wanted::parent).toList();
            Map<String, V> found = first.summary().read(tallies.of(first.listing(), first.filter(), parents));
            alike.forEach(each -> read.put(
                    each, found.getOrDefault(each.parent(), each.summary().ofNothing())));
        });
        return read;
    }

    private <T> Map<Key<T>, Page<T>> pages(Set<Key<T>> keys, DataFetchingEnvironment env) {
        Map<Key<T>, Page<T>> pages = new HashMap<>();
        keys.stream()
                .collect(groupingBy(Key::query, mapping(Key::parent, toList())))
                .forEach((query, parents) -> {
                    List<Page<T>> read = reader.nested(query, parents);
                    for (int i = 0; i < parents.size(); i++) {
                        pages.put(new Key<>(query, parents.get(i)), remembered(read.get(i), env));
                    }
                });
        return pages;
    }

    private <T> Page<T> remembered(Page<T> page, DataFetchingEnvironment env) {
        page.rows().stream().map(Row::node).forEach(node -> remember(node, env));
        return page;
    }

    /** Spares the request the reading of a record that it has read already. */
    void remember(Object node, DataFetchingEnvironment env) {
        if (node instanceof Article article) {
            articles(env).prime(article.id, article);
        } else if (node instanceof Expert expert) {
            experts(env).prime(expert.id, expert);
        }
    }

    static <K, V> DataLoader<K, V> loader(DataFetchingEnvironment env, String name, Function<Set<K>, Map<K, V>> read) {
        Deadline deadline = Deadline.of(env);
        MappedBatchLoader<K, V> batch =
                keys -> CompletableFuture.completedFuture(deadline.read(() -> read.apply(keys)));
        DataLoaderOptions options =
                DataLoaderOptions.newOptions().setMaxBatchSize(MOST_KEYS).build();
        return env.getDataLoaderRegistry()
                .computeIfAbsent(name, missing -> DataLoaderFactory.newMappedDataLoader(batch, options));
    }

    /**
     * A page of one parent.
     *
     * @param query which page
     * @param parent whose list it is part of
     */
    private record Key<T>(PageQuery<T> query, String parent) {}

    /**
     * What one list adds up to.
     *
     * @param listing the lists of one field
     * @param filter which of their rows
     * @param summary what is asked of them
     * @param parent whose list it is
     */
    private record Wanted<V>(Listing<?> listing, @Nullable Filter filter, Summary<V> summary, String parent) {

        Wanted<V> ofAny() {
            return new Wanted<>(listing, filter, summary, "");
        }
    }
}
