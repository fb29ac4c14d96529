/**
 * Who is named: names taken apart, the persons and bodies of one article that they mean, and what is printed of role and
 * organisation.
 */
@NullMarked
package org.inquit.extraction.people;

import org.jspecify.annotations.NullMarked;
