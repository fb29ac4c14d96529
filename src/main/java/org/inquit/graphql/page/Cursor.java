package org.inquit.graphql.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;

/**
 * A place in an order, as text that a caller hands back unread.
 *
 * <p>It holds the keys of a row, not its number, so that rows which come or go elsewhere move nothing. It also names its
 * format, field and order: one of another list is refused instead of leading astray.
 *
 * @param field coordinate of the field that made it
 * @param order the keys of the field's order
 */
record Cursor(String field, List<SortKey> order) {

    private static final String FORMAT = "2";
    private static final int LONGEST = 8_192;

    String write(List<Object> keys) {
        String plain = Stream.concat(Stream.of(FORMAT, field, marks()), keys.stream())
                .map(part -> URLEncoder.encode(part.toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String signed = plain + '&' + checksum(plain);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed.getBytes(StandardCharsets.US_ASCII));
    }

    /** The keys that the argument {@code name} holds. */
    List<Object> read(String name, String text) {
        if (text.length() > LONGEST) {
            throw refusal(name);
        }
        try {
            return keys(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException | java.time.DateTimeException broken) {
            throw refusal(name);
        }
    }

    private List<Object> keys(byte[] bytes) {
        List<String> parts = Arrays.stream(
                        whole(new String(bytes, StandardCharsets.US_ASCII)).split("&", -1))
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .toList();
        List<String> head = List.of(FORMAT, field, marks());
        if (parts.size() != head.size() + order.size()
                || !parts.subList(0, head.size()).equals(head)) {
            throw new IllegalArgumentException("of another list");
        }
        List<Object> keys = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            keys.add(order.get(i).kind().read(parts.get(head.size() + i)));
        }
        return keys;
    }

    /** What was written, unless a part of it is lost or changed. */
    private static String whole(String signed) {
        int end = signed.lastIndexOf('&');
        if (end < 0 || !checksum(signed.substring(0, end)).equals(signed.substring(end + 1))) {
            throw new IllegalArgumentException("cut or changed");
        }
        return signed.substring(0, end);
    }

    private static String checksum(String plain) {
        CRC32 sum = new CRC32();
        sum.update(plain.getBytes(StandardCharsets.US_ASCII));
        return Long.toHexString(sum.getValue());
    }

    private String marks() {
        return order.stream().map(SortKey::mark).collect(Collectors.joining(","));
    }

    private RequestError refusal(String name) {
        return new RequestError(
                ErrorCode.INVALID_CURSOR,
                "%s is no cursor of %s in this order; take one from pageInfo or edges of the same field and orderBy"
                        .formatted(name, field));
    }
}
