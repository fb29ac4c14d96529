package org.inquit.search;

import org.eclipse.microprofile.graphql.Description;

/** Kinds of records that a search finds. */
@Description("Kinds of records that a search finds.")
public enum SearchHitType {
    @Description("Articles, by headline, standfirst, authors and text.")
    ARTICLE,
    @Description("Experts who are quoted, by all their names.")
    EXPERT,
    @Description("Quotes, by their words and the name of their speaker.")
    QUOTE;

    /** The kind of the record that has an id, which begins with a letter for it. */
    static SearchHitType of(String id) {
        return switch (id.charAt(0)) {
            case 'a' -> ARTICLE;
            case 'e' -> EXPERT;
            default -> QUOTE;
        };
    }
}
