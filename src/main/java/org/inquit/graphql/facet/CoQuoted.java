package org.inquit.graphql.facet;

import org.eclipse.microprofile.graphql.Description;
import org.inquit.archive.Expert;

/**
 * An expert who is quoted beside another one.
 *
 * @param expert who
 * @param articles in how many articles
 */
@Description("An expert who is quoted beside another one.")
public record CoQuoted(
        @Description("Who is quoted beside.") Expert expert,
        @Description("How many articles quote both.") int articles) {}
