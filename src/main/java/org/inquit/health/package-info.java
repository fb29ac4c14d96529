/** Tells an operator whether the archive is whole. */
@NullMarked
package org.inquit.health;

import org.jspecify.annotations.NullMarked;
