package org.inquit.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.inquit.archive.Article;
import org.inquit.archive.Attribution;
import org.inquit.archive.Attribution.Ranked;
import org.inquit.archive.Expert;
import org.inquit.archive.Quote;
import org.jspecify.annotations.Nullable;

/** The fields of a quote that lead on. */
@GraphQLApi
public class QuoteApi {

    private final Loaders loaders;

    QuoteApi(Loaders loaders) {
        this.loaders = loaders;
    }

    @Description("Who spoke. Null when the source is unnamed or when the extractor does not know:"
            + " it never guesses silently.")
    public CompletionStage<@Nullable Expert> speaker(@Source Quote quote, Context context) {
        return quote.speakerId == null
                ? CompletableFuture.completedFuture(null)
                : loaders.experts(context.unwrap(DataFetchingEnvironment.class)).load(quote.speakerId);
    }

    @Description("The article that prints the quote.")
    public CompletionStage<Article> article(@Source Quote quote, Context context) {
        return loaders.articles(context.unwrap(DataFetchingEnvironment.class)).load(quote.articleId);
    }

    @Description("Who may have spoken, best first, also when the speaker is null.")
    public CompletionStage<List<Candidate>> candidates(@Source Attribution attribution, Context context) {
        List<Ranked> ranking = attribution.ranking();
        List<String> ids = ranking.stream().map(Ranked::voiceId).toList();
        return loaders.voices(context.unwrap(DataFetchingEnvironment.class))
                .loadMany(ids)
                .thenApply(experts -> candidates(ranking, experts));
    }

    private static List<Candidate> candidates(List<Ranked> ranking, List<@Nullable Expert> experts) {
        return IntStream.range(0, ranking.size())
                .filter(place -> experts.get(place) != null)
                .mapToObj(place ->
                        new Candidate(experts.get(place), ranking.get(place).confidence()))
                .toList();
    }
}
