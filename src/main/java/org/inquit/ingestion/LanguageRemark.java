package org.inquit.ingestion;

import java.util.Locale;

/** Says why an article has no quotes where that is due to its language. */
final class LanguageRemark {

    private static final String ENGLISH = "en";
    private static final String UNKNOWN = "und";

    private LanguageRemark() {}

    /** One sentence; empty where quotes are looked for. */
    static String of(String tag) {
        if (tag.equals(ENGLISH)) {
            return "";
        }
        String language = tag.equals(UNKNOWN)
                ? "The language of the text cannot be told"
                : "The text is " + Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return "%s ('%s'); quotes are looked for in English text only.".formatted(language, tag);
    }
}
