package org.inquit.graphql.page;

import org.eclipse.microprofile.graphql.Description;
import org.inquit.archive.Expert;

/** A page of a list of experts. */
@Description("A page of a list of experts.")
public final class ExpertConnection extends Connection<Expert, ExpertEdge> {

    public ExpertConnection(Page<Expert> page) {
        super(page, ExpertEdge::new);
    }
}
