package org.inquit.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What an index is made from. */
interface EntrySource {

    /** The stamps of all records that can be found, by their ids; the map is the caller's. */
    Map<String, Long> stamps();

    /** The entries of those of the records that are still there. */
    List<Entry> entries(Collection<String> ids);
}
