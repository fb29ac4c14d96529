package org.inquit.archive;

import org.eclipse.microprofile.graphql.Description;

/**
 * How many records of a list have a value.
 *
 * @param value what a filter takes
 * @param label for people
 * @param count how many
 */
@Description("How many records of a list have a value.")
public record FacetCount(
        @Description(
                "The value as a filter takes it: an expert's id, the name of an enum value, a publisher, a month such as 2025-03.")
        String value,

        @Description("The value for people to read.") String label,
        @Description("How many records have it.") int count) {}
