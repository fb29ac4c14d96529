package org.inquit.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of publication from one to another, both included; records without any are in no range.
 *
 * @param from the first day; without it there is no first
 * @param to the last day; without it there is no last
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}
