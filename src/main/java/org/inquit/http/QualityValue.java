package org.inquit.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One element of a header such as {@code Accept} that lists what a client takes.
 *
 * @param value the name, in lower case
 * @param parameters those beside {@code q}, by name, in lower case
 * @param quality how much it is wanted: 0 (not at all) to 1
 */
record QualityValue(String value, Map<String, String> parameters, double quality) {

    /** The elements of a header in their order; those that cannot be read are left out, as no client means them. */
    static List<QualityValue> list(@Nullable String header) {
        List<QualityValue> values = new ArrayList<>();
        for (String element : split(header == null ? "" : header, ',')) {
            QualityValue value = read(element);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static @Nullable QualityValue read(String element) {
        List<String> parts = split(element, ';');
        if (parts.isEmpty()) {
            return null;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                return null;
            }
            parameters.put(
                    part.substring(0, equals).strip(),
                    unquoted(part.substring(equals + 1).strip()));
        }
        String quality = parameters.remove("q");
        return quality(quality == null ? "1" : quality, parts.get(0), parameters);
    }

    private static @Nullable QualityValue quality(String text, String value, Map<String, String> parameters) {
        boolean isReadable = text.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?");
        return isReadable ? new QualityValue(value, parameters, Double.parseDouble(text)) : null;
    }

    /** The parts between separators that stand outside quotation marks, in lower case; empty ones are left out. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char c : (text.toLowerCase(Locale.ROOT) + separator).toCharArray()) {
            quoted ^= c == '"';
            if (c != separator || quoted) {
                part.append(c);
            } else {
                parts.add(part.toString().strip());
                part.setLength(0);
            }
        }
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
