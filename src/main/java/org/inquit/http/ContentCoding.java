package org.inquit.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** How the bytes of an answer travel. */
public enum ContentCoding {
    IDENTITY,
    GZIP;

    /** Shorter answers fit one packet anyway. */
    private static final int WORTH_IT = 1_000;

    /** Gzip where the client asks for it and likes it no less than plain bytes. */
    public static ContentCoding accepted(@Nullable String acceptEncoding) {
        List<QualityValue> codings = QualityValue.list(acceptEncoding);
        double gzip = quality("gzip", codings, quality("*", codings, 0));
        return gzip > 0 && gzip >= quality("identity", codings, 0) ? GZIP : IDENTITY;
    }

    /** Whether an answer of this length travels in this coding. */
    public boolean codes(int length) {
        return this == GZIP && length >= WORTH_IT;
    }

    /** The bytes as they travel in GZIP. */
    public static byte[] gzipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static double quality(String coding, List<QualityValue> codings, double otherwise) {
        return codings.stream()
                .filter(each -> each.value().equals(coding))
                .mapToDouble(QualityValue::quality)
                .findFirst()
                .orElse(otherwise);
    }
}
