package org.inquit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void oneArticleCannotVary() {
        Interval interval = Interval.ofF1(List.of(new Tally(1, 2, 2)));
        assertThat(interval.low().percent()).isEqualTo("50.0");
        assertThat(interval.high().percent()).isEqualTo("50.0");
    }

    /** Of 100 articles half are right; the binomial spread of 100 draws is 5 points, so 95 % lie within about 10. */
    @Test
    void manyArticlesSpreadAsDrawsDo() {
        List<Tally> articles = Stream.concat(
                        Collections.nCopies(50, new Tally(1, 1, 1)).stream(),
                        Collections.nCopies(50, new Tally(0, 1, 1)).stream())
                .toList();
        Interval interval = Interval.ofF1(articles);
        assertThat(interval.low().part()).isBetween(2 * 38, 2 * 42);
        assertThat(interval.high().part()).isBetween(2 * 58, 2 * 62);
        assertThat(Interval.ofF1(articles)).as("the seed is fixed").isEqualTo(interval);
    }
}
