package org.inquit.graphql.filter;

import static org.inquit.graphql.filter.Clauses.ALL;
import static org.inquit.graphql.filter.Clauses.NOTHING;
import static org.inquit.graphql.filter.Clauses.all;
import static org.inquit.graphql.filter.Clauses.given;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes conditions on texts; the wildcards of SQL are words like any other. */
final class Texts {

    private static final String ESCAPE = "!";

    private final Bindings bindings;

    Texts(Bindings bindings) {
        this.bindings = bindings;
    }

    /** The text at {@code path} is as the filter wants it. */
    @Nullable
    String condition(String path, @Nullable StringFilter filter) {
        return given(filter, wanted -> all(matching(path, wanted), presence(path, wanted)));
    }

    /**
     * One of the texts at {@code path} is as the filter wants it.
     *
     * @param among says of a row that it has one of which a condition holds, which stands where {@code %s} does; it does
     *     not look back at the row, so that it is answered once and not for each row
     */
    @Nullable
    String some(String among, String path, @Nullable StringFilter filter) {
        return given(filter, wanted -> {
            String matching = matching(path, wanted);
            return all(
                    matching.equals(ALL) ? null : among.formatted(matching),
                    given(wanted.isNull(), none -> (none ? "not " : "") + among.formatted(path + " is not null")));
        });
    }

    private String matching(String path, StringFilter filter) {
        String conditions = all(
                given(filter.eq(), text -> path + " = " + bindings.bind(text)),
                given(filter.in(), texts -> oneOf(path, texts)),
                given(filter.contains(), text -> like(path, "%" + literal(text) + "%")),
                given(filter.startsWith(), text -> like(path, literal(text) + "%")));
        return conditions.equals(ALL) ? ALL : path + " is not null and " + conditions;
    }

    private static @Nullable String presence(String path, StringFilter filter) {
        return given(filter.isNull(), none -> path + (none ? " is null" : " is not null"));
    }

    private String oneOf(String path, List<String> texts) {
        return texts.isEmpty() ? NOTHING : path + " in " + bindings.bind(texts);
    }

    private String like(String path, String pattern) {
        return "%s ilike %s escape '%s'".formatted(path, bindings.bind(pattern), ESCAPE);
    }

    private static String literal(String text) {
        return text.replace(ESCAPE, ESCAPE + ESCAPE).replace("%", ESCAPE + "%").replace("_", ESCAPE + "_");
    }
}
