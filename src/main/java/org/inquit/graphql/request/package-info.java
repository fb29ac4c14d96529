/** The limits of a request, and what a caller can get wrong: a code for programs, a message for people. */
@NullMarked
package org.inquit.graphql.request;

import org.jspecify.annotations.NullMarked;
