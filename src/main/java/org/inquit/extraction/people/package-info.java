/** Who is named: mentions in sentences, the entities that they mean, and what is printed of role and organisation. */
@NullMarked
package org.inquit.extraction.people;

import org.jspecify.annotations.NullMarked;
