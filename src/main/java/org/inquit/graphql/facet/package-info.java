/** What lists add up to: their rows counted by a value that they share, in all, and over time. */
@NullMarked
package org.inquit.graphql.facet;

import org.jspecify.annotations.NullMarked;
