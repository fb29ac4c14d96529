package org.inquit.graphql.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    /** Of no function and no statement within. */
    private static final Pattern BRACKET = Pattern.compile("(?<!\\w)(?<!\\bexists )(?<!\\bin )\\(");

    private static final ArticleFilter FLOODS = new ArticleFilter(
            null, new StringFilter(null, null, "flood", null, false), null, null, null, null, null, null, null);
    private static final ArticleFilter BY_DOE = new ArticleFilter(
            null, null, null, new StringFilter("Doe", null, null, null, true), null, null, null, null, null);

    @Test
    void groupsNeedNoBrackets() {
        ArticleFilter some = any(FLOODS, all(BY_DOE, not(FLOODS)));
        ArticleFilter nested = not(any(all(some, not(some)), BY_DOE));
        assertThat(written(nested)).doesNotContainPattern(BRACKET);
    }

    @Test
    void aGroupSaysAtItsFirstWordsWhatItIs() {
        assertThat(written(not(any(FLOODS, BY_DOE)))).startsWith("true = none_of(true = any_of(a.title");
    }

    @Test
    void aGroupOfOneIsNone() {
        assertThat(written(any(FLOODS))).isEqualTo(written(FLOODS));
        assertThat(written(all(FLOODS))).isEqualTo(written(FLOODS));
    }

    private static String written(ArticleFilter filter) {
        return filter.condition(new Conditions(new Bindings()), "a");
    }

    private static ArticleFilter all(ArticleFilter... filters) {
        return new ArticleFilter(null, null, null, null, null, null, List.of(filters), null, null);
    }

    private static ArticleFilter any(ArticleFilter... filters) {
        return new ArticleFilter(null, null, null, null, null, null, null, List.of(filters), null);
    }

    private static ArticleFilter not(ArticleFilter filter) {
        return new ArticleFilter(null, null, null, null, null, null, null, null, filter);
    }
}
