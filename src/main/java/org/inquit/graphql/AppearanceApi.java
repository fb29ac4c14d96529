package org.inquit.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.inquit.archive.Appearance;
import org.inquit.archive.Article;
import org.inquit.archive.Expert;
import org.inquit.graphql.page.SortKey;
import org.inquit.graphql.page.ValueKind;

/** The two ends of an appearance. */
@GraphQLApi
public class AppearanceApi {

    static final List<SortKey> NEWEST_FIRST =
            List.of(new SortKey("x.sortDate", ValueKind.DATE, false), new SortKey("x.position", ValueKind.COUNT, true));

    private final Loaders loaders;

    AppearanceApi(Loaders loaders) {
        this.loaders = loaders;
    }

    @Description("Who appears.")
    public CompletionStage<Expert> expert(@Source Appearance appearance, Context context) {
        return loaders.experts(context.unwrap(DataFetchingEnvironment.class)).load(appearance.expertId);
    }

    @Description("Where they appear.")
    public CompletionStage<Article> article(@Source Appearance appearance, Context context) {
        return loaders.articles(context.unwrap(DataFetchingEnvironment.class)).load(appearance.articleId);
    }
}
