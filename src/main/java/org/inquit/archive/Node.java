package org.inquit.archive;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** What every record that can be looked up has: one id, the same after a restart, a reload and a change of database. */
@Description("Anything with a global id: opaque, and the same after a restart, a reload and a change of database.")
public interface Node {

    /** The global id; its first letter tells the kind of record. */
    @Id
    @Description("Global and opaque; the same after a restart, a reload and a change of database.")
    String getId();
}
