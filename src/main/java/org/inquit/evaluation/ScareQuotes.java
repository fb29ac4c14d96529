package org.inquit.evaluation;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts marked words that are nobody's in the gold (scare quotes, titles of works) and were given a speaker all the same. */
final class ScareQuotes {

    private static final Pattern MARKED = Pattern.compile("[\u201c\"]([^\u201c\u201d\"\n]{1,400})[\u201d\"]");

    private ScareQuotes() {}

    static Share of(ScoredArticle article) {
        Share given = new Share(0, 0);
        Matcher marked = MARKED.matcher(article.gold().text().string());
        while (marked.find()) {
            if (isNobodys(article, marked)) {
                given = given.plus(hasSpeaker(article, range(article, marked, 1)));
            }
        }
        return given;
    }

    private static boolean isNobodys(ScoredArticle article, MatchResult marked) {
        Range withMarks = range(article, marked, 0);
        return article.gold().quotes().stream()
                .noneMatch(quote -> quote.content().overlaps(withMarks));
    }

    private static boolean hasSpeaker(ScoredArticle article, Range words) {
        return article.marked().stream()
                .anyMatch(each -> each.speaker() != null && each.range().overlaps(words));
    }

    private static Range range(ScoredArticle article, MatchResult marked, int group) {
        return article.gold().text().ofUnits(marked.start(group), marked.end(group));
    }
}
