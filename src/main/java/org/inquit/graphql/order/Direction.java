package org.inquit.graphql.order;

import org.eclipse.microprofile.graphql.Description;

/** The way in which a list is sorted. */
@Description("The way in which a list is sorted.")
public enum Direction {
    @Description("Smallest, earliest or first of the alphabet first.")
    ASC,
    @Description("Largest, latest or last of the alphabet first.")
    DESC
}
