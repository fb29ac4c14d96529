/** The one place that knows the engine under the API: documents read once, operations run, faults told in our codes. */
@NullMarked
package org.inquit.http.execution;

import org.jspecify.annotations.NullMarked;
