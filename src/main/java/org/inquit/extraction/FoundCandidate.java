package org.inquit.extraction;

/**
 * An expert who may have spoken.
 *
 * @param expert who
 * @param confidence 0 to 1
 */
public record FoundCandidate(FoundExpert expert, double confidence) {}
