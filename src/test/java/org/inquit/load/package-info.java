/** Invented archives of any size, and what the API does under their load. */
@NullMarked
package org.inquit.load;

import org.jspecify.annotations.NullMarked;
