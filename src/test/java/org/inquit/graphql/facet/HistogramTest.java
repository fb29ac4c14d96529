package org.inquit.graphql.facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void percentilesAreOfTheNearestRank() {
        Histogram sizes = of(1, 1, 2, 3, 3, 3, 5, 8, 9, 20);
        assertThat(sizes.percentile(0.5)).isEqualTo(3);
        assertThat(sizes.percentile(0.9)).isEqualTo(9);
        assertThat(sizes.percentile(1)).isEqualTo(20);
    }

    @Test
    void whereAllAreOfOneSizeNothingIsConcentrated() {
        assertThat(of(4, 4, 4, 4).gini()).isEqualTo(0, within(1e-9));
        assertThat(Concentration.of(of(4, 4, 4, 4)).topShare()).isEqualTo(0.25);
    }

    @Test
    void giniIsHalfTheMeanDifferenceOfPairs() {
        long[] sizes = {112, 76, 41, 40, 33, 28, 18};
        double differences = Arrays.stream(sizes)
                .mapToDouble(one ->
                        Arrays.stream(sizes).map(other -> Math.abs(one - other)).sum())
                .sum();
        double expected =
                differences / (2 * sizes.length * (double) Arrays.stream(sizes).sum());
        assertThat(of(sizes).gini()).isEqualTo(expected, within(1e-9));
    }

    @Test
    void theLargestAreSummedAcrossTies() {
        assertThat(of(5, 5, 5, 1).sumOfLargest(2)).isEqualTo(10);
        assertThat(of(5, 1).sumOfLargest(10)).isEqualTo(6);
    }

    @Test
    void nothingAddsUpToNothing() {
        assertThat(SourcesPerArticle.of(of())).isEqualTo(new SourcesPerArticle(0, 0, 0, 0, 0, 0));
        assertThat(Concentration.of(of())).isEqualTo(new Concentration(0, 0, 0, 0, 0));
    }

    private static Histogram of(long... sizes) {
        return Histogram.of(
                Arrays.stream(sizes).mapToObj(size -> new Object[] {size, 1L}).toList());
    }
}
