/** Who says what: reporting clauses, the quotations that they introduce, and the receipt for each. */
@NullMarked
package org.inquit.extraction.speech;

import org.jspecify.annotations.NullMarked;
