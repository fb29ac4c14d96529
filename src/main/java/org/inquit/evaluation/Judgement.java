package org.inquit.evaluation;

/**
 * How sure the extractor was of its best name, and whether that name is right.
 *
 * @param confidence 0 to 1
 * @param right whether it is the gold's
 */
record Judgement(double confidence, boolean right) {}
