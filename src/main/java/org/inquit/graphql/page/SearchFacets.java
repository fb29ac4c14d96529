package org.inquit.graphql.page;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.inquit.search.Question;

/**
 * Counts of all that a search finds, each taken only when asked for.
 *
 * @param question what is searched for
 */
@Description("How many of all hits, filter applied, have which values; the most frequent first.")
public record SearchFacets(@Ignore Question question) {}
