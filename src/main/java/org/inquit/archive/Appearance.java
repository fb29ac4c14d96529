package org.inquit.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.FoundExpert;
import org.jspecify.annotations.Nullable;

/**
 * An expert in one article: the capacity in which they spoke there.
 *
 * <p>Those who only may have spoken, so that a quote lists them as candidates, have an appearance without quotes; the
 * API serves none of these.
 */
@Entity
@Description("An expert in one article: the capacity in which they spoke there.")
public class Appearance extends PanacheEntityBase {

    @Id
    @Ignore
    public String id;

    /** The expert whom this name means; it changes when a fuller name joins two. */
    @Ignore
    public String expertId;

    /** The id that the printed name alone would give; it never changes. */
    @Ignore
    public String nameId;

    @Ignore
    public String articleId;

    @Ignore
    @Enumerated(EnumType.STRING)
    public ExpertKind printedKind;

    @Ignore
    public String printedName;

    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> printedAliases;

    @Description("What the article prints of role and organisation, in the order of print.")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Affiliation> capacities;

    @Description("Quotes of the expert in the article, of all kinds.")
    public int quoteCount;

    @Description("Words of the expert that the article prints in quotation marks; INDIRECT quotes have none.")
    public int wordCount;

    @Description("Share of all words that the article prints in quotation marks as quotes, 0 to 1.")
    public double shareOfWords;

    @Ignore
    public @Nullable LocalDate publishedOn;

    /** Offset of the expert's first quote, in UTF-16 code units; orders the voices of one article. */
    @Ignore
    public int position;

    @Ignore
    public LocalDate sortDate;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Appearance() {}

    /** The appearance of {@code found} in {@code article}, counted over those of its quotes that are theirs. */
    public Appearance(Article article, FoundExpert found, String expertId, List<Quote> quotes) {
        this.nameId = GlobalId.expert(found.kind(), found.name());
        this.id = GlobalId.appearance(nameId, article.id);
        this.expertId = expertId;
        this.articleId = article.id;
        this.printedKind = found.kind();
        this.printedName = found.name();
        this.printedAliases = found.aliases();
        this.capacities = found.capacities();
        List<Quote> own = quotes.stream()
                .filter(quote -> expertId.equals(quote.speakerId))
                .toList();
        this.quoteCount = own.size();
        this.wordCount = words(own);
        this.shareOfWords = wordCount == 0 ? 0 : (double) wordCount / words(quotes);
        this.position = own.isEmpty() ? Integer.MAX_VALUE : own.get(0).position;
        this.publishedOn = article.publishedOn;
        this.sortDate = article.sortDate;
    }

    private static int words(List<Quote> quotes) {
        return quotes.stream().mapToInt(Quote::markedWords).sum();
    }

    /** Makes it the appearance of another expert, with its quotes and capacities. */
    public void moveTo(String newExpertId) {
        Quote.update("speakerId = ?1 where articleId = ?2 and speakerId = ?3", newExpertId, articleId, expertId);
        Capacity.update("expertId = ?1 where appearanceId = ?2", newExpertId, id);
        expertId = newExpertId;
    }

    /** All appearances of an expert. */
    public static List<Appearance> ofExpert(String expertId) {
        return list("expertId = ?1 order by id", expertId);
    }

    /** Appearances under a name that are not yet, or no longer, those of the expert whom it means. */
    public static List<Appearance> strays(String nameId, String expertId) {
        return list("nameId = ?1 and expertId <> ?2 order by id", nameId, expertId);
    }

    /** The experts who appear in an article. */
    public static Set<String> expertsOf(String articleId) {
        return Set.copyOf(find("select expertId from Appearance where articleId = ?1", articleId)
                .project(String.class)
                .<String>list());
    }
}
