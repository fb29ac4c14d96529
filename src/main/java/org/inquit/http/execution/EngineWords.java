package org.inquit.http.execution;

import java.util.List;

/** Takes out of the engine's messages what names its classes and the caller cannot know. */
final class EngineWords {

    private static final String PREFIX = "Validation error (";
    private static final String VALUE = " with value '";
    private static final String NO_VALUE = " is not a valid '";
    private static final List<String> SYNTAX_TREES = List.of(" - Expected a", " - Literal value");
    private static final String TEXT_VALUE = "StringValue{value='";

    private EngineWords() {}

    /** The message of a document that does not fit the schema. */
    static String ofDocument(String message) {
        String told = withoutPrefix(message);
        for (String tree : SYNTAX_TREES) {
            told = told.contains(tree) ? told.substring(0, told.indexOf(tree)) : told;
        }
        int value = told.indexOf(VALUE);
        int end = told.lastIndexOf(NO_VALUE);
        return value < 0 || end < value ? told : told.substring(0, value) + told.substring(end);
    }

    /** The message of an argument that the resolver could not be given; it holds the value, and a class where we say type. */
    static String ofArgument(String message) {
        int value = message.indexOf(VALUE);
        int end = message.lastIndexOf(NO_VALUE);
        if (value < 0 || end < value) {
            return message;
        }
        String given = message.substring(value + VALUE.length(), end)
                .replace(TEXT_VALUE, "")
                .replace("'}'", "");
        return "%s does not fit its type: %s".formatted(message.substring(0, value), given);
    }

    private static String withoutPrefix(String message) {
        if (!message.startsWith(PREFIX)) {
            return message;
        }
        int rule = message.indexOf(") : ");
        int end = rule < 0 ? message.indexOf("): ") + 1 : rule + 2;
        return end < 2 ? message : message.substring(end + 2);
    }
}
