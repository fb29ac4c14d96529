/** What the page reader promises, told by invented pages. */
@NullMarked
package org.inquit.extraction.page;

import org.jspecify.annotations.NullMarked;
