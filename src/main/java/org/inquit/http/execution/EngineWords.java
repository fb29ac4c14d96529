package org.inquit.http.execution;

import java.util.Map;
import java.util.regex.Pattern;

/** Takes out of the engine's messages what names its classes and the caller cannot know. */
final class EngineWords {

    private static final String PREFIX = "Validation error (";
    private static final String VALUE = " with value '";
    private static final String NO_VALUE = " is not a valid '";
    private static final String TEXT_VALUE = "StringValue{value='";
    private static final int LONGEST = 500;

    /** How the engine prints a literal: as its syntax tree. */
    private static final Pattern WITH_TREE = Pattern.compile(" with value '\\w+Value\\{.*}'(?= )", Pattern.DOTALL);

    private static final Pattern AND_TREE = Pattern.compile(" - (Expected a|Literal value).*", Pattern.DOTALL);
    private static final Pattern TREE = Pattern.compile("\\w+Value\\{.*}", Pattern.DOTALL);
    private static final String UNENDED = "ANTLR error 'token recognition error at: '";

    /** What a caller knows by the names that Java has for it. */
    private static final Map<String, String> CLASSES = Map.of(
            "'Map'", "object",
            "'LinkedHashMap'", "object",
            "'ArrayList'", "list",
            "'Integer'", "number",
            "'Long'", "number",
            "'Double'", "number",
            "'BigDecimal'", "number",
            "'BigInteger'", "number",
            "'Boolean'", "true or false",
            "an instance of type ", "an ");

    private EngineWords() {}

    /** The message of a document that is no GraphQL. */
    static String ofSyntax(String message) {
        return cut(message.replace(UNENDED, "text that does not end: '"));
    }

    /** The message of a document that does not fit the schema. */
    static String ofDocument(String message) {
        String told = AND_TREE.matcher(withoutPrefix(message)).replaceFirst("");
        told = WITH_TREE.matcher(told).replaceFirst("");
        return cut(TREE.matcher(told).replaceFirst("…"));
    }

    /** The message of a variable that is none of its type. */
    static String ofVariable(String message) {
        String told = message;
        for (Map.Entry<String, String> name : CLASSES.entrySet()) {
            told = told.replace(name.getKey(), name.getValue());
        }
        return told;
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

    /** A message that repeats what was sent, but not all of it. */
    static String cut(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
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
