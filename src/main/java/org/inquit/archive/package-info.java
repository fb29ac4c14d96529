/**
 * What is kept: articles, the experts quoted in them, their quotes and appearances, as Panache entities.
 *
 * <p>The entities are the types of the API; lists that can grow are no fields of theirs but finders, so that nothing is
 * loaded behind a caller's back.
 */
@NullMarked
package org.inquit.archive;

import org.jspecify.annotations.NullMarked;
