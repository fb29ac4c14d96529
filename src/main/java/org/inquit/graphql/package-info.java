/** The GraphQL API: one class a root type, the limits of a request and the errors that tell how to mend it. */
@NullMarked
package org.inquit.graphql;

import org.jspecify.annotations.NullMarked;
