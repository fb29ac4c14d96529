package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Sentences whose words of interest carry their tag after a slash. */
final class Tagged {

    private static final Pattern TAGGED = Pattern.compile("(\\S+?)/([A-Z]+)");

    private Tagged() {}

    static void assertTags(String tagged) {
        Matcher matcher = TAGGED.matcher(tagged);
        StringBuilder plain = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        while (matcher.find()) {
            matcher.appendReplacement(plain, "$1");
            ends.add(plain.length());
            wanted.add(matcher.group(1) + "/" + matcher.group(2));
        }
        matcher.appendTail(plain);
        Parse parse = Parses.first(plain.toString());
        assertThat(IntStream.range(0, ends.size())
                        .mapToObj(i -> wanted.get(i).replaceAll("/.*", "/") + tagEndingAt(parse, ends.get(i))))
                .isEqualTo(wanted);
    }

    private static String tagEndingAt(Parse parse, int end) {
        return IntStream.range(0, parse.size())
                .filter(at -> parse.token(at).end() == end)
                .mapToObj(at -> parse.tag(at).name())
                .findFirst()
                .orElse("none");
    }
}
