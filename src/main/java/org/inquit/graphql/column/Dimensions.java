package org.inquit.graphql.column;

/** By what the records of the archive are counted. */
public final class Dimensions {

    /** The day of an article, and of its quotes. */
    public static final Dimension DAY = Dimension.of("publishedOn");

    /** Who published an article, and its quotes. */
    public static final Dimension PUBLISHER = Dimension.of("publisher");

    /** How a quote is printed, and whether an expert is a person. */
    public static final Dimension KIND = Dimension.of("kind");

    public static final Dimension SPEAKER = Dimension.of("speakerId");
    public static final Dimension METHOD = Dimension.of("attribution.method");
    public static final Dimension SOURCE_TYPE = Dimension.of("sourceType");

    /** For whom the speaker of a quote speaks, a line for each. */
    public static final Dimension ORGANIZATIONS = Dimension.of("organizations");

    /** The same, or the organisation that speaks itself. */
    public static final Dimension SPOKEN_FOR = Dimension.joined(
            " left join Expert e on e.id = x.speakerId and e.kind = ORGANIZATION", "coalesce(x.organizations, e.name)");

    public static final Dimension LANGUAGE = Dimension.of("language");
    public static final Dimension AUTHORS = Dimension.joined(" join x.byline b", "b");

    /** Whom an article quotes. */
    public static final Dimension SOURCES =
            Dimension.joined(" join Appearance p on p.articleId = x.id and p.quoteCount > 0", "p.expertId");

    /** For whom an expert has spoken. */
    public static final Dimension AFFILIATIONS =
            Dimension.joined(" join Capacity c on c.expertId = x.id", "c.organization");

    /** As what an expert has spoken. */
    public static final Dimension ROLES = Dimension.joined(" join Capacity c on c.expertId = x.id", "c.role");

    // By these nothing is counted, but quotes are found.
    public static final Dimension CONFIDENCE = Dimension.of("attribution.confidence");
    public static final Dimension STANCE = Dimension.of("cueStance");
    public static final Dimension SAID_ON = Dimension.of("saidOnDate");
    public static final Dimension ARTICLE = Dimension.of("articleId");
    public static final Dimension ID = Dimension.of("id");

    private Dimensions() {}
}
