/** Filters of lists and how they become conditions of one statement, with bound values only. */
@NullMarked
package org.inquit.graphql.filter;

import org.jspecify.annotations.NullMarked;
