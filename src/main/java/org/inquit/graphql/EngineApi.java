package org.inquit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.inquit.evaluation.AccuracyTable;
import org.inquit.extraction.QuoteExtractor;

/** Lets whoever asks the API also ask how far to trust it. */
@GraphQLApi
public class EngineApi {

    private final Engine engine = new Engine(QuoteExtractor.VERSION, EngineMethod.all(), AccuracyTable.packaged());

    @Query
    @Description("The extractor that found the quotes: its version, its rules, and how well it does.")
    public Engine engine() {
        return engine;
    }
}
