/** Orders of lists: what can be sorted by, and the columns behind it. */
@NullMarked
package org.inquit.graphql.order;

import org.jspecify.annotations.NullMarked;
