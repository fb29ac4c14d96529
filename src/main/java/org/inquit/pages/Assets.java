package org.inquit.pages;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The built files of GraphiQL. Each is read and packed when it is first asked for, and then kept. */
final class Assets {

    private static final Pattern NAME = Pattern.compile("[\\w.-]+");

    private final Map<String, Content> kept = new ConcurrentHashMap<>();

    /** The file of a name; nothing where there is none. */
    Optional<Content> named(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Content known = kept.get(name);
        return known == null ? read(name) : Optional.of(known);
    }

    private Optional<Content> read(String name) {
        Optional<Content> content = Content.asset("/graphiql/assets/" + name);
        content.ifPresent(found -> kept.put(name, found));
        return content;
    }
}
