package org.inquit.stock;

import org.eclipse.microprofile.graphql.Id;

/** Anything with an id. */
public interface Node {
    @Id
    String getId();
}
