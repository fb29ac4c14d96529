/** Tests of the index, most of them without a server. */
@NullMarked
package org.inquit.search;

import org.jspecify.annotations.NullMarked;
