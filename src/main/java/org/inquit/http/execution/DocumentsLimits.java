package org.inquit.http.execution;

import org.inquit.settings.Setting;

/** The settings of documents with their ranges checked, so that a wrong one stops the start with its name. */
record DocumentsLimits(
        int keptCharacters,
        int maxCharacters,
        int maxTokens,
        int maxFields,
        int maxRootFields,
        int maxDirectives,
        int maxErrors) {

    private static final int MOST_KEPT = 16 << 20;
    private static final int SHORTEST = 100;
    private static final int LONGEST = 1 << 20;
    private static final int MOST_TOKENS = 15_000;
    private static final int FEWEST_FIELDS = 10;
    private static final int MOST_FIELDS = 100_000;
    private static final int MOST = 1_000;

    static DocumentsLimits of(DocumentsConfig config) {
        return new DocumentsLimits(
                within("kept-characters", config.keptCharacters(), 0, MOST_KEPT),
                within("max-characters", config.maxCharacters(), SHORTEST, LONGEST),
                within("max-tokens", config.maxTokens(), SHORTEST, MOST_TOKENS),
                within("max-fields", config.maxFields(), FEWEST_FIELDS, MOST_FIELDS),
                within("max-root-fields", config.maxRootFields(), 1, MOST),
                within("max-directives", config.maxDirectives(), 0, MOST),
                within("max-errors", config.maxErrors(), 2, MOST));
    }

    private static int within(String key, int value, int least, int most) {
        return Setting.within("inquit.documents." + key, value, least, most);
    }
}
