package org.inquit.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What pages may load and do: nothing from other hosts, and no script but what the page comes with. */
final class ContentPolicy {

    private static final String COMMON =
            "default-src 'none'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** GraphiQL is files of this server; its editor sets styles on what it draws, and has three workers and a font. */
    static final String GRAPHIQL =
            COMMON + "; script-src 'self'; worker-src 'self'; font-src 'self'; style-src 'self' 'unsafe-inline'";

    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    private ContentPolicy() {}

    /** The policy of a page whose scripts and styles stand in it: these alone, named by their digests. */
    static String of(String html) {
        return "%s; script-src %s; style-src %s".formatted(COMMON, digests(SCRIPT, html), digests(STYLE, html));
    }

    private static String digests(Pattern element, String html) {
        return element.matcher(html)
                .results()
                .map(found -> "'sha256-" + digest(found.group(1)) + "'")
                .collect(Collectors.joining(" "));
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("each Java has SHA-256", impossible);
        }
    }
}
