/** What people open in a browser: the page at /, GraphiQL, the reader page, the example queries, and the links to them. */
@NullMarked
package org.inquit.pages;

import org.jspecify.annotations.NullMarked;
