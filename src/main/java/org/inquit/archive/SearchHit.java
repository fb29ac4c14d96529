package org.inquit.archive;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

/** What a search over all records finds. */
@Union("SearchHit")
@Description("A record that a search finds.")
public interface SearchHit {}
