package org.inquit.graphql.schema;

import graphql.Directives;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.schema.visibility.BlockedFields;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.EventingService;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Set;
import org.inquit.archive.Article;
import org.inquit.graphql.SubscriptionApi;
import org.inquit.graphql.request.ShownDirectives;
import org.jspecify.annotations.Nullable;

/** Completes the schema and the engine that the framework builds, at the two moments that it offers. */
public final class SchemaShaping implements EventingService {

    private static final FieldCoordinates DIRECTIVES = FieldCoordinates.coordinates("__Schema", "directives");
    private static final FieldCoordinates ARTICLE_LOADED =
            FieldCoordinates.coordinates("Subscription", "articleLoaded");

    private final JavaSide java = new JavaSide();

    /** Always on. */
    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    @Override
    public Operation createOperation(Operation operation) {
        java.remember(operation);
        return operation;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        GraphQLSchema whole = builder.build();
        GraphQLSchema shaped = SchemaTransformer.transformSchema(whole, new TypeShaping(java));
        return GraphQLSchema.newSchema(shaped)
                .description("Who said what, when and in which capacity: articles, experts and quotes with receipts.")
                .clearDirectives()
                .additionalDirectives(Set.of(Directives.IncludeDirective, Directives.SkipDirective))
                .codeRegistry(shaped.getCodeRegistry().transform(code -> register(code, shaped)));
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        return builder.defaultDataFetcherExceptionHandler(new Faults())
                .instrumentation(
                        new ChainedInstrumentation(builder.build().getInstrumentation(), new LoaderRegistry()));
    }

    /**
     * The framework reads its default setting as a pattern of hidden fields, which each field would be matched against; and
     * its own fetcher of events would hide the codes of their failures.
     */
    private void register(GraphQLCodeRegistry.Builder code, GraphQLSchema shaped) {
        TypeResolver byClass =
                env -> env.getSchema().getObjectType(env.getObject().getClass().getSimpleName());
        DataFetcher<List<GraphQLDirective>> kept = env -> env.getGraphQLSchema().getDirectives().stream()
                .filter(each -> ShownDirectives.include(each.getName()))
                .toList();
        DataFetcher<Multi<Article>> events =
                env -> CDI.current().select(SubscriptionApi.class).get().articleLoaded();
        code.typeResolver("Node", byClass);
        code.typeResolver("SearchHit", byClass);
        code.dataFetcher(DIRECTIVES, kept);
        new PlainFields(java, code).replaceIn(shaped);
        code.dataFetcher(ARTICLE_LOADED, events);
        if (shaped.getCodeRegistry().getFieldVisibility() instanceof BlockedFields) {
            code.fieldVisibility(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY);
        }
    }
}
