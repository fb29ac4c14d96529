package org.inquit.archive;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.Evidence;

/**
 * The receipt: why these words are believed to be this source's.
 *
 * @param confidence 0 to 1
 * @param method the rule that joined quote and source
 * @param explanation one sentence for a stranger
 * @param evidence the words that prove it
 * @param ranking who may have spoken, best first
 */
@Embeddable
@Description("The receipt: why these words are believed to be this source's.")
public record Attribution(
        @Description("0 to 1: of the quotes at 0.8, 8 of 10 are meant to be right.")
        double confidence,

        @Description("The rule that joined the quote to its source.") @Enumerated(EnumType.STRING)
        AttributionMethod method,

        @Description("One sentence that a stranger understands.")
        String explanation,

        @Description("The words of the article that prove it.") @JdbcTypeCode(SqlTypes.JSON)
        List<Evidence> evidence,

        @Ignore @JdbcTypeCode(SqlTypes.JSON) List<Ranked> ranking) {

    /**
     * A place in the ranking of those who may have spoken.
     *
     * @param voiceId id of the appearance, which leads to the expert whoever that turns out to be
     * @param confidence 0 to 1
     */
    public record Ranked(String voiceId, double confidence) {}
}
