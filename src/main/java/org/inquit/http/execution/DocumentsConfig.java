package org.inquit.http.execution;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Settings of documents, under {@code inquit.documents}; {@link DocumentsLimits} checks their ranges at start. */
@ConfigMapping(prefix = "inquit.documents")
public interface DocumentsConfig {

    /** How many characters of documents are kept parsed, all together: 0 to 16777216. */
    @WithDefault("262144")
    int keptCharacters();

    /** The folder of trusted documents: files ending in .graphql. */
    @WithDefault("documents")
    Path dir();

    /** Whether documents of the folder are run and no others. */
    @WithDefault("false")
    boolean only();
}
