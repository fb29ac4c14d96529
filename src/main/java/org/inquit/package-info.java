/** Inquit: who said what, when, in which capacity. The packages below stand in the order in which an article travels. */
@NullMarked
package org.inquit;

import org.jspecify.annotations.NullMarked;
