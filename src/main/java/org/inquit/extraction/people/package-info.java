/**
 * Who is named: names taken apart, the persons and bodies of one article that they mean, and what is printed of role and
 * organisation.
 *
 * <p>{@code EntityBook} is the door. {@code Name} is a name taken apart, {@code NameIndex} and {@code NounIndex} hold what may
 * stand for an {@code Entity}, {@code Namesakes} chooses among several. {@code Describer} reads capacities before a name
 * ({@code Prenominal}) and after it ({@code Apposition}, with {@code RoleReader} and {@code Belonging}).
 */
@NullMarked
package org.inquit.extraction.people;

import org.jspecify.annotations.NullMarked;
