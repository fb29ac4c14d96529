package org.inquit.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.inquit.archive.Article;
import org.inquit.archive.Expert;
import org.inquit.archive.LoadOutcome;
import org.inquit.archive.LoadedFile;
import org.inquit.archive.Quote;
import org.inquit.graphql.request.Deadline;
import org.jspecify.annotations.Nullable;

/** The counts of the load report, each taken only when asked for, and the way from a file to its article. */
@GraphQLApi
public class LoadReportApi {

    private final Loaders loaders;

    LoadReportApi(Loaders loaders) {
        this.loaders = loaders;
    }

    @Description("Files of the seeds that were looked at.")
    public int filesSeen(@Source LoadReport report, Context context) {
        return counted(context, () -> LoadedFile.count());
    }

    @Description("Files whose article is in the archive.")
    public int filesLoaded(@Source LoadReport report, Context context) {
        return counted(context, () -> LoadedFile.countOf(LoadOutcome.LOADED, LoadOutcome.UNCHANGED));
    }

    @Description("Files that gave no article of their own: skipped, or the same as another file.")
    public int filesSkipped(@Source LoadReport report, Context context) {
        return counted(context, () -> LoadedFile.countOf(LoadOutcome.SKIPPED, LoadOutcome.DUPLICATE));
    }

    @Description("Articles in the archive.")
    public int articles(@Source LoadReport report, Context context) {
        return counted(context, () -> Article.count());
    }

    @Description("Experts who are quoted in the archive.")
    public int experts(@Source LoadReport report, Context context) {
        return counted(context, () -> Expert.countQuoted());
    }

    @Description("Quotes in the archive.")
    public int quotes(@Source LoadReport report, Context context) {
        return counted(context, () -> Quote.count());
    }

    @Description("The article of the file; null where it gave none.")
    public CompletionStage<@Nullable Article> article(@Source LoadedFile file, Context context) {
        return file.articleId == null
                ? CompletableFuture.completedFuture(null)
                : loaders.articles(context.unwrap(DataFetchingEnvironment.class))
                        .load(file.articleId);
    }

    private static int counted(Context context, LongSupplier count) {
        Deadline deadline = Deadline.of(context.unwrap(DataFetchingEnvironment.class));
        return Math.toIntExact(deadline.read(count::getAsLong));
    }
}
