package org.inquit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 over texts. */
final class Digest {

    private final MessageDigest sha256 = sha256();

    /** The digest of one text, in hexadecimal digits. */
    static String hex(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(UTF_8)));
    }

    /** Adds a text and its length, so that no two lists of texts are one; half a surrogate pair counts as what it is. */
    Digest with(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + text.length() * Character.BYTES);
        bytes.putInt(text.length()).asCharBuffer().put(text);
        sha256.update(bytes.array());
        return this;
    }

    /** The digest of all texts, in letters that fit a header. */
    String letters() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("each Java has SHA-256", impossible);
        }
    }
}
