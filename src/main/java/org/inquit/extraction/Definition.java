package org.inquit.extraction;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a term of the field means, once, where the term is declared.
 *
 * <p>The API serves these sentences as its descriptions, so that the extraction core stays free of any framework and
 * nobody writes them twice.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Definition {

    /** One or two sentences that a newcomer to the field understands. */
    String value();
}
