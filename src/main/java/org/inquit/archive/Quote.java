package org.inquit.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.type.SqlTypes;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.Context;
import org.inquit.extraction.CueStance;
import org.inquit.extraction.FoundExpert;
import org.inquit.extraction.FoundQuote;
import org.inquit.extraction.QuoteKind;
import org.inquit.extraction.SaidOn;
import org.inquit.extraction.SourceType;
import org.inquit.extraction.Span;
import org.jspecify.annotations.Nullable;

/** One attribution: one source and cue with all the content that they introduce. */
@Entity
@Description("One attribution: one source and cue with all the content that they introduce.")
public class Quote extends PanacheEntityBase implements Node, SearchHit {

    @Id
    public String id;

    @Description("How the content is printed.")
    @Enumerated(EnumType.STRING)
    public QuoteKind kind;

    @Description("The content for reading: the spans; fragments parted by the reporter's words are joined by ' … '.")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    public String text;

    @Description("The quote-marked words, verbatim, marks excluded; of an INDIRECT quote its one content clause.")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Span> spans;

    @Description("From the first to the last word of the content, with the reporter's words between.")
    @JdbcTypeCode(SqlTypes.JSON)
    public Span content;

    @Description("The reporting verb or phrase; null where the quote goes on without one.")
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Span cue;

    @Description("The cue's dictionary form: 'say' for 'said'.")
    public @Nullable String cueLemma;

    @Description("What the cue tells of the reporter's own view of the words; null where there is no cue.")
    @Enumerated(EnumType.STRING)
    public @Nullable CueStance cueStance;

    @Description("When the words were said; null where the reporting clause does not tell.")
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable SaidOn saidOn;

    @Description("By what the words came, as printed: 'X', 'a report', 'an interview'; null where nothing is printed.")
    public @Nullable String medium;

    @Description("The words that name the source here: 'he', 'military analysts'; null where none do.")
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Span source;

    @Description("What kind of source the words are attributed to.")
    @Enumerated(EnumType.STRING)
    public SourceType sourceType;

    @Description("The capacities in which the speaker speaks in this article, as printed.")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Affiliation> capacities;

    @Description("The reporter's text round the quote.")
    @JdbcTypeCode(SqlTypes.JSON)
    public Context context;

    @Description("The receipt: why these words are believed to be this source's.")
    @Embedded
    public Attribution attribution;

    @Ignore
    public String articleId;

    /** The appearance of the speaker; it never changes. */
    @Ignore
    public @Nullable String voiceId;

    /** The expert whom that appearance means. */
    @Ignore
    public @Nullable String speakerId;

    /** Offset of the first word of the content, in UTF-16 code units. */
    @Ignore
    public int position;

    /** Words of the spans, which no marks enclose where the quote is INDIRECT. */
    @Ignore
    public int wordCount;

    /** The date of {@code saidOn} once more, as a column, so that quotes can be found by it. */
    @Ignore
    public @Nullable LocalDate saidOnDate;

    @Ignore
    public @Nullable LocalDate publishedOn;

    /** Who published the article; here too, so that quotes are counted by it without their articles. */
    @Ignore
    public @Nullable String publisher;

    /** For whom the speaker speaks here, a line for each, so that quotes are counted by it without other tables. */
    @Ignore
    public @Nullable String organizations;

    @Ignore
    public LocalDate sortDate;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Quote() {}

    /**
     * The quote that {@code found} makes in {@code article}.
     *
     * @param occurrence 0 for the first place of these words in the article, 1 for the second
     * @param voice the appearance of the found speaker
     * @param ranking the appearances of the found candidates
     */
    public Quote(
            Article article,
            FoundQuote found,
            int occurrence,
            @Nullable Appearance voice,
            List<Attribution.Ranked> ranking) {
        this.id = GlobalId.quote(article.id, found.text(), occurrence);
        this.kind = found.kind();
        this.text = found.text();
        this.spans = found.spans();
        this.content = found.content();
        this.cue = found.cue();
        this.cueLemma = found.cueLemma();
        this.cueStance = found.cueStance();
        this.saidOn = found.saidOn();
        this.medium = found.medium();
        this.source = found.source();
        this.sourceType = found.sourceType();
        this.context = found.context();
        this.attribution =
                new Attribution(found.confidence(), found.method(), found.explanation(), found.evidence(), ranking);
        FoundExpert speaker = found.speaker();
        this.capacities = speaker == null ? List.of() : speaker.capacities();
        this.articleId = article.id;
        this.voiceId = voice == null ? null : voice.id;
        this.speakerId = voice == null ? null : voice.expertId;
        this.position = found.content().start();
        this.wordCount = Words.count(found.spans());
        this.saidOnDate = saidOn == null ? null : saidOn.date();
        this.publishedOn = article.publishedOn;
        this.publisher = article.publisher;
        this.organizations = organizations(capacities);
        this.sortDate = article.sortDate;
    }

    private static @Nullable String organizations(List<Affiliation> capacities) {
        String lines = capacities.stream()
                .map(Affiliation::organization)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    @Override
    @org.eclipse.microprofile.graphql.Id
    public String getId() {
        return id;
    }

    /** The quotes that have one of these ids, by their ids, to be read only. */
    public static Map<String, Quote> byIds(Collection<String> ids) {
        return Quote.<Quote>find("id in ?1", ids).withHint(HibernateHints.HINT_READ_ONLY, true).stream()
                .collect(Collectors.toMap(quote -> quote.id, each -> each));
    }

    /** Words that stand in quotation marks: an indirect quote is the reporter's rendering and has none. */
    int markedWords() {
        return kind == QuoteKind.INDIRECT ? 0 : wordCount;
    }

    /** All quote-marked words of the archive. */
    public static long words() {
        return find("select coalesce(sum(wordCount), 0L) from Quote where kind <> ?1", QuoteKind.INDIRECT)
                .project(Long.class)
                .firstResult();
    }
}
