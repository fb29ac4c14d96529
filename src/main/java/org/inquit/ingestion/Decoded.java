package org.inquit.ingestion;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text from bytes of an unstated charset: UTF-8 or UTF-16 by their byte order marks, else UTF-8 where the bytes allow
 * it, else Windows-1252, the charset of most other Western news text.
 *
 * @param text the characters, byte order mark excluded
 * @param charset name of the charset that gave them
 */
record Decoded(String text, String charset) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Share of control characters above which bytes are no text. */
    private static final double MOST_CONTROLS = 0.02;

    static Decoded of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        try {
            ByteBuffer all = ByteBuffer.wrap(bytes);
            return new Decoded(StandardCharsets.UTF_8.newDecoder().decode(all).toString(), "UTF-8");
        } catch (CharacterCodingException noUtf8) {
            return lenient(bytes, 0, WINDOWS_1252);
        }
    }

    /** Whether the characters are no text at all, such as those of a picture or an archive. */
    boolean isBinary() {
        long controls = text.chars().filter(Decoded::isControl).count();
        return controls > text.length() * MOST_CONTROLS;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), charset.name());
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
