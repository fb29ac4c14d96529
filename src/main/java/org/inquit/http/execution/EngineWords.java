package org.inquit.http.execution;

/** Takes out of the engine's messages what names its classes and the caller cannot know. */
final class EngineWords {

    private static final String PREFIX = "Validation error (";
    private static final String VALUE = " with value '";
    private static final String NO_VALUE = " is not a valid '";
    private static final String SYNTAX_TREE = " - Expected a";
    private static final String TEXT_VALUE = "StringValue{value='";

    private EngineWords() {}

    /** The message of a document that does not fit the schema. */
    static String ofDocument(String message) {
        String told = withoutPrefix(message);
        int tree = told.indexOf(SYNTAX_TREE);
        told = tree < 0 ? told : told.substring(0, tree);
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
