package org.inquit.extraction;

/** Why characters of a page are no part of its article's text. */
@Definition("Why characters of a page are no part of its article's text.")
public enum RemovalReason {
    @Definition("The headline, printed again inside the page.")
    REPEATED_HEADLINE,
    @Definition("The publication date, printed again inside the page.")
    REPEATED_DATE,
    @Definition("The names of the authors and the words round them.")
    BYLINE,
    @Definition("The text below a picture; it is served as Article.captions.")
    CAPTION,
    @Definition("Who made or owns a picture.")
    CREDIT,
    @Definition("A control or label of the page: follow, share, subscribe, an icon's name.")
    WIDGET,
    @Definition("A figure that the page counts: minutes to read, comments, shares.")
    COUNTER,
    @Definition("A link, or the title of a link, to another article.")
    FOREIGN_LINK,
    @Definition("Anything else that is no sentence of the article, such as characters that cannot be stored.")
    OTHER
}
