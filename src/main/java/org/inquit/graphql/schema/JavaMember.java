package org.inquit.graphql.schema;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;

/**
 * The Java side of a field or argument.
 *
 * @param annotated carries the description
 * @param type carries the nullability
 */
record JavaMember(AnnotatedElement annotated, AnnotatedType type) {}
