package org.inquit.http.execution;

import org.inquit.settings.Setting;

/** The settings of documents with their ranges checked, so that a wrong one stops the start with its name. */
record DocumentsLimits(int keptCharacters) {

    private static final int MOST_CHARACTERS = 16 << 20;

    static DocumentsLimits of(DocumentsConfig config) {
        return new DocumentsLimits(
                Setting.within("inquit.documents.kept-characters", config.keptCharacters(), 0, MOST_CHARACTERS));
    }
}
