package org.inquit.attack;

import java.util.regex.Pattern;

/** What no answer may tell: classes, files, statements. */
final class Leaks {

    private static final Pattern INSIDE = Pattern.compile(
            "\\b(org|com|io|java|jakarta|graphql)\\.[a-z]+\\.|Exception|\\bat [\\w.$]+\\(|\\.java\\b|/(home|tmp|root|work|usr|etc|var)/"
                    + "|jdbc:|\\bselect .* from\\b|\\binsert into\\b|\\bH2\\b|Hibernate|Vert\\.x|Lucene|Jackson|Caused by",
            Pattern.CASE_INSENSITIVE);

    private Leaks() {}

    static boolean isIn(String answer) {
        return INSIDE.matcher(answer).find();
    }
}
