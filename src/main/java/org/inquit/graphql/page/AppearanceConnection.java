package org.inquit.graphql.page;

import org.eclipse.microprofile.graphql.Description;
import org.inquit.archive.Appearance;

/** A page of a list of appearances. */
@Description("A page of a list of appearances.")
public final class AppearanceConnection extends Connection<Appearance, AppearanceEdge> {

    public AppearanceConnection(Page<Appearance> page) {
        super(page, AppearanceEdge::new);
    }
}
