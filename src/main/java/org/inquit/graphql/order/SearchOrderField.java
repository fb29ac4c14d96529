package org.inquit.graphql.order;

import org.eclipse.microprofile.graphql.Description;

/** What hits of a search can be sorted by. */
@Description("What hits of a search can be sorted by.")
public enum SearchOrderField {
    @Description("How well a record matches the words; exact words count more than other forms of them.")
    RELEVANCE,
    @Description("The date of publication, of an expert that of the last quote; an unknown one counts as the earliest.")
    PUBLISHED_ON
}
