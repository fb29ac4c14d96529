package org.inquit.graphql.page;

import org.eclipse.microprofile.graphql.Description;
import org.inquit.archive.Appearance;

/** An appearance in a list, with its cursor. */
@Description("An appearance in a list, with its cursor.")
public final class AppearanceEdge extends Edge<Appearance> {

    AppearanceEdge(Row<Appearance> row) {
        super(row);
    }
}
