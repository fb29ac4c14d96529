/**
 * How well quotes are found: the extractor is run over articles whose quotes people have marked, and counted.
 *
 * <p>The command {@code evaluate} prints the figures and writes those that the API serves about itself. It takes the way of
 * the server through the extractor's one door, so that what is measured is what is served.
 */
@NullMarked
package org.inquit.evaluation;

import org.jspecify.annotations.NullMarked;
