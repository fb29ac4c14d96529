package org.inquit.search;

import org.eclipse.microprofile.graphql.Description;

/**
 * A place in a field of a hit that matches the words searched for.
 *
 * @param field the field, seen from the hit
 * @param text the field's own text, or that one of its texts which matches
 * @param start where the match begins
 * @param end where it ends, exclusive
 */
@Description(
        "A place in a field of a hit that matches. Offsets count UTF-16 code units of `text`, the field's own text.")
public record Highlight(
        @Description("The field, seen from the hit: `title`, `standfirst`, `authors` or `text` of an article, `name` or"
                + " `aliases` of an expert, `text` or `speaker.name` of a quote.")
        String field,

        @Description("The field's own text; of a list of names that one which matches.")
        String text,

        @Description("Where the match begins.") int start,
        @Description("Where the match ends, exclusive.") int end) {}
