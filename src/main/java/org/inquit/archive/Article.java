package org.inquit.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.type.SqlTypes;
import org.inquit.extraction.Extraction;
import org.inquit.extraction.Page;
import org.inquit.extraction.Paragraph;
import org.jspecify.annotations.Nullable;

/** A news article as one file of the seeds prints it, cleaned. */
@Entity
@Description("A news article, cleaned of what the page round it says.")
public class Article extends PanacheEntityBase implements Node, SearchHit {

    @Id
    public String id;

    @Description("A readable name for addresses: date, headline and the start of the id.")
    public String slug;

    @Description("The headline.")
    public String title;

    @Description("The summary below the headline; null where none is printed.")
    public @Nullable String standfirst;

    @Description("The names of the byline, in the order of print.")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> authors;

    /** The authors once more, as rows, so that articles can be found by them. */
    @Ignore
    @ElementCollection
    @CollectionTable(name = "byline", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "author")
    public Set<String> byline;

    @Description("Who published the article; null where the page does not say.")
    public @Nullable String publisher;

    /** The article's own address; the API serves it as a scalar of its own. */
    @Ignore
    public @Nullable String url;

    @Description("The date that the page prints; null where it prints none.")
    public @Nullable LocalDate publishedOn;

    @Description("The place that opens the text, such as KYIV; null where none does.")
    public @Nullable String dateline;

    @Description("BCP 47 tag of the text's language; 'und' where it cannot be told.")
    public String language;

    @Description("Words of the text.")
    public int wordCount;

    @Description("The clean body: no headline, standfirst, caption or widget. All offsets count its UTF-16 code units.")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    public String text;

    @Description("The paragraphs of the text, in order.")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Paragraph> paragraphs;

    @Description("The words below pictures, kept apart from the text.")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> captions;

    @Description("The file that the article was read from, and how.")
    @Embedded
    public SourceFile source;

    /** Stands in for {@code publishedOn} in orders and cursors, where null has no place; year 1 where unknown. */
    @Ignore
    public LocalDate sortDate;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Article() {}

    /** The article that {@code found} makes of the file {@code source}. */
    public Article(SourceFile source, Extraction found) {
        Page page = found.page();
        this.id = GlobalId.article(source.name());
        this.slug = Slug.of(page.publishedOn(), page.headline(), id);
        this.title = page.headline();
        this.standfirst = page.standfirst();
        this.authors = page.authors();
        this.byline = new TreeSet<>(page.authors());
        this.publisher = page.publisher();
        this.url = page.url();
        this.publishedOn = page.publishedOn();
        this.dateline = page.dateline();
        this.language = found.language();
        this.wordCount = Words.count(page.text());
        this.text = page.text();
        this.paragraphs = page.paragraphs();
        this.captions = page.captions();
        this.source = source;
        this.sortDate = SortDate.of(page.publishedOn());
    }

    @Override
    @org.eclipse.microprofile.graphql.Id
    public String getId() {
        return id;
    }

    /** The articles that have one of these ids, by their ids, to be read only. */
    public static Map<String, Article> byIds(Collection<String> ids) {
        return Article.<Article>find("id in ?1", ids).withHint(HibernateHints.HINT_READ_ONLY, true).stream()
                .collect(Collectors.toMap(article -> article.id, each -> each));
    }

    /** The article of a slug, if there is one. */
    public static Optional<Article> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** The id of the article of a file, whether or not it is in the archive. */
    public static String idOf(String sourceName) {
        return GlobalId.article(sourceName);
    }

    /** Whether there is no article of this id; asked by key alone, which costs no parsing of a query. */
    public static boolean isMissing(String articleId) {
        Article kept = findById(articleId);
        if (kept != null) {
            getEntityManager().detach(kept);
        }
        return kept == null;
    }

    /** What is kept of a file with exactly these bytes, if there is one. */
    public static Optional<Version> version(String sha256) {
        return find("select id, source.name, source.extractorVersion from Article where source.sha256 = ?1", sha256)
                .project(Version.class)
                .firstResultOptional();
    }

    /** The speakers of an article's quotes by the ids of the quotes. */
    public static Map<String, Expert> speakersOf(String articleId) {
        Map<String, Expert> speakers = new TreeMap<>();
        getEntityManager()
                .createQuery(
                        "select q.id, e from Quote q join Expert e on e.id = q.speakerId where q.articleId = ?1",
                        Object[].class)
                .setParameter(1, articleId)
                .getResultStream()
                .forEach(row -> speakers.put((String) row[0], (Expert) row[1]));
        return speakers;
    }

    /** Deletes an article with its quotes and voices; the caller recounts the experts. */
    public static void takeOut(String articleId) {
        NameClaim.delete("articleId", articleId);
        Capacity.takeOut(articleId);
        Appearance.delete("articleId", articleId);
        Quote.delete("articleId", articleId);
        LoadedFile.update("articleId = null where articleId = ?1", articleId);
        delete("id", articleId);
    }

    /**
     * Which bytes and extractor made an article.
     *
     * @param id of the article
     * @param name path of its file below the seeds folder
     * @param extractorVersion the version that found its quotes
     */
    public record Version(String id, String name, String extractorVersion) {}
}
