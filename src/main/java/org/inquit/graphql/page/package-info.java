/** Connections: which rows are asked for, how they are read in one statement, and the cursors that lead on. */
@NullMarked
package org.inquit.graphql.page;

import org.jspecify.annotations.NullMarked;
