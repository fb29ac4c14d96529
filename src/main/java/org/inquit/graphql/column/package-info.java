/** What quotes are counted by, in memory, one column for each attribute. */
@NullMarked
package org.inquit.graphql.column;

import org.jspecify.annotations.NullMarked;
