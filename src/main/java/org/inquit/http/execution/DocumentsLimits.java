package org.inquit.http.execution;

/** The settings of documents with their ranges checked, so that a wrong one stops the start with its name. */
record DocumentsLimits(int keptCharacters) {

    private static final int MOST_CHARACTERS = 16 << 20;

    static DocumentsLimits of(DocumentsConfig config) {
        int kept = config.keptCharacters();
        if (kept < 0 || kept > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "inquit.documents.kept-characters must be 0 to %d; it is %d".formatted(MOST_CHARACTERS, kept));
        }
        return new DocumentsLimits(kept);
    }
}
