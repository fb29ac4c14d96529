package org.inquit.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /** A slug that tells the voice from a namesake, by what is printed of it; null where nothing is. */
    @Ignore
    public @Nullable String ownSlug;

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

    /** The appearance of {@code found} in {@code article}, before its quotes are counted. */
    public Appearance(Article article, FoundExpert found) {
        this.nameId = GlobalId.name(found.kind(), found.name(), article.id);
        this.id = GlobalId.appearance(nameId, article.id);
        this.expertId = nameId;
        this.articleId = article.id;
        this.printedKind = found.kind();
        this.printedName = found.name();
        this.printedAliases = found.aliases();
        this.capacities = found.capacities();
        this.ownSlug = ownSlug(found);
        this.position = Integer.MAX_VALUE;
        this.publishedOn = article.publishedOn;
        this.sortDate = article.sortDate;
    }

    private static @Nullable String ownSlug(FoundExpert found) {
        return found.capacities().stream()
                .map(each -> each.organization() == null ? each.role() : each.organization())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(words -> NameKey.of(found.kind(), found.name()) + "-" + String.join("-", NameKey.words(words)))
                .orElse(null);
    }

    /** The slug that the printed name alone gives. */
    public String nameSlug() {
        String key = NameKey.of(printedKind, printedName);
        return NameKey.isSurnameAlone(printedKind, printedName) ? Slug.apart(key, nameId) : key;
    }

    /** The slug of an expert who needs one apart from a namesake. */
    public String namesakeSlug() {
        return ownSlug == null ? Slug.apart(NameKey.of(printedKind, printedName), id) : ownSlug;
    }

    /** Counts those of the article's quotes that are its own. */
    public void count(List<Quote> quotes) {
        List<Quote> own =
                quotes.stream().filter(quote -> id.equals(quote.voiceId)).toList();
        quoteCount = own.size();
        wordCount = words(own);
        shareOfWords = wordCount == 0 ? 0 : (double) wordCount / words(quotes);
        position = own.isEmpty() ? Integer.MAX_VALUE : own.get(0).position;
    }

    private static int words(List<Quote> quotes) {
        return quotes.stream().mapToInt(Quote::markedWords).sum();
    }

    /** Makes it the appearance of another expert, with its quotes and capacities. */
    public void moveTo(String newExpertId) {
        Quote.update("speakerId = ?1 where voiceId = ?2", newExpertId, id);
        Capacity.update("expertId = ?1 where appearanceId = ?2", newExpertId, id);
        expertId = newExpertId;
    }

    /** All appearances of an expert. */
    public static List<Appearance> ofExpert(String expertId) {
        return list("expertId = ?1 order by id", expertId);
    }

    /** All appearances under these names. */
    public static List<Appearance> ofNames(Collection<String> nameIds) {
        return list("nameId in ?1 order by id", nameIds);
    }

    /** The names under which experts appear in an article. */
    public static Set<String> namesOf(String articleId) {
        return Set.copyOf(find("select nameId from Appearance where articleId = ?1", articleId)
                .project(String.class)
                .<String>list());
    }

    /** The experts of these appearances, by the ids of the appearances. */
    public static Map<String, Expert> experts(Collection<String> ids) {
        Map<String, Expert> experts = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select a.id, e from Appearance a join Expert e on e.id = a.expertId where a.id in ?1",
                        Object[].class)
                .setParameter(1, ids)
                .getResultStream()
                .forEach(row -> experts.put((String) row[0], (Expert) row[1]));
        return experts;
    }

    /** The experts who appear in an article. */
    public static Set<String> expertsOf(String articleId) {
        return Set.copyOf(find("select expertId from Appearance where articleId = ?1", articleId)
                .project(String.class)
                .<String>list());
    }
}
