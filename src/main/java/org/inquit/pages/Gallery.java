package org.inquit.pages;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The example queries of gallery.graphql, which lies once in the program: GraphiQL reads it from the server and opens them
 * as tabs, the page at / links to each.
 *
 * @param text the file as it is
 * @param examples in the order of the file
 */
record Gallery(String text, List<Example> examples) {

    private static final Pattern EXAMPLE = Pattern.compile("(?m)^# \\d+ (.+(?:\\n# .+)*)\\nquery (\\w+)");

    static Gallery read() {
        String text = Content.resource("/gallery.graphql");
        List<Example> examples = EXAMPLE.matcher(text)
                .results()
                .map(found -> new Example(found.group(2), found.group(1).replace("\n#", "")))
                .toList();
        return new Gallery(text, examples);
    }

    /**
     * One query.
     *
     * @param name of the operation, and so of its tab
     * @param about what it shows, in one line
     */
    record Example(String name, String about) {}
}
