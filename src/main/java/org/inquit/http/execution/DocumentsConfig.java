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

    /** The longest document, in characters: 100 to 1048576. */
    @WithDefault("32768")
    int maxCharacters();

    /** How many tokens, which are words, numbers, texts and marks, a document may have: 100 to 15000. */
    @WithDefault("2000")
    int maxTokens();

    /** How many fields an operation may select, each fragment counted wherever it is spread: 10 to 100000. */
    @WithDefault("1000")
    int maxFields();

    /** How many fields, aliases included, an operation may select at its top: 1 to 1000. */
    @WithDefault("30")
    int maxRootFields();

    /** How many directives a document may have: 0 to 1000. */
    @WithDefault("20")
    int maxDirectives();

    /** How many errors an answer tells: 2 to 1000. */
    @WithDefault("10")
    int maxErrors();

    /** The folder of trusted documents: files ending in .graphql. */
    @WithDefault("documents")
    Path dir();

    /** Whether documents of the folder are run and no others. */
    @WithDefault("false")
    boolean only();
}
