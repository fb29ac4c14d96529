/** The attack book: each attack and failure that Inquit must stand, run against the packaged application and judged. */
@NullMarked
package org.inquit.attack;

import org.jspecify.annotations.NullMarked;
