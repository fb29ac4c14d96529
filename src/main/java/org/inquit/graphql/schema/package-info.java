/** What the framework leaves out of the schema: nullability, descriptions, and a directive that it does not keep. */
@NullMarked
package org.inquit.graphql.schema;

import org.jspecify.annotations.NullMarked;
