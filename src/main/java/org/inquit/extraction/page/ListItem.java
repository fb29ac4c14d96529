package org.inquit.extraction.page;

/** An item of a list: a line that a bullet opens. */
final class ListItem {

    private static final String BULLETS = "-*\u2022\u00B7\u25AA\u25CF\u2023\u25E6";

    private ListItem() {}

    static boolean is(String text) {
        return text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    }
}
