package org.inquit.extraction.page;

import org.inquit.extraction.Origin;

/**
 * The page without the characters that no database and no reader can take.
 *
 * @param text what is left
 * @param origin leads from offsets of {@code text} to the raw page
 * @param dropped the characters left out, in their order
 */
record StorableText(String text, Origin origin, String dropped) {

    private static final String INVISIBLE = "\u00AD\u200B\u2060\uFEFF\uFFFE\uFFFF";

    static StorableText of(String raw) {
        if (storableTo(raw, 0) == raw.length()) {
            return new StorableText(raw, new OriginBuilder().build(), "");
        }
        StringBuilder kept = new StringBuilder(raw.length());
        StringBuilder dropped = new StringBuilder();
        OriginBuilder origin = new OriginBuilder();
        int at = raw.startsWith("\uFEFF") ? 1 : 0;
        while (at < raw.length()) {
            int end = storableTo(raw, at);
            if (end > at) {
                origin.add(kept.length(), at);
                kept.append(raw, at, end);
            } else {
                dropped.append(raw.charAt(at));
            }
            at = Math.max(end, at + 1);
        }
        return new StorableText(kept.toString(), origin.build(), dropped.toString());
    }

    /** Whether nothing was left out between its characters. */
    boolean isWhole() {
        return dropped.isEmpty();
    }

    private static int storableTo(String raw, int from) {
        int to = from;
        while (to < raw.length() && isStorable(raw, to)) {
            to++;
        }
        return to;
    }

    private static boolean isStorable(String raw, int at) {
        char c = raw.charAt(at);
        if (c >= ' ' && c < '\u007F') {
            return true;
        }
        if (Character.isSurrogate(c)) {
            return isPaired(raw, at);
        }
        return Blank.is(c) || !(Character.isISOControl(c) || INVISIBLE.indexOf(c) >= 0);
    }

    private static boolean isPaired(String raw, int at) {
        return Character.isHighSurrogate(raw.charAt(at))
                ? at + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(raw.charAt(at - 1));
    }
}
