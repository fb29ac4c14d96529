/** What the framework leaves out of the schema: nullability, descriptions, deprecations, strict scalars, honest directives. */
@NullMarked
package org.inquit.graphql.schema;

import org.jspecify.annotations.NullMarked;
