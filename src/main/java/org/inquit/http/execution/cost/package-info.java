/** What an operation costs, before it is run and after: pure arithmetic over document, schema and variables. */
@NullMarked
package org.inquit.http.execution.cost;

import org.jspecify.annotations.NullMarked;
