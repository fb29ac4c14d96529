package org.inquit.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that unfold to large ones for whoever unfolds them. */
final class Bombs {

    private static final int UNFOLDED = 100 << 20;

    private Bombs() {}

    /** Writes ten of them; all but {@code laughs.txt}, which is text, are to be skipped. */
    static List<String> into(Path folder) throws IOException {
        Map<String, byte[]> bombs = new LinkedHashMap<>();
        byte[] zip = zip(new byte[UNFOLDED]);
        bombs.put("zeros.zip", zip);
        bombs.put("nested.zip", zip(zip));
        bombs.put("zip.txt", zip);
        bombs.put("zeros.gz", gzip());
        bombs.put("zeros.txt.gz", gzip());
        bombs.put("gzip.txt", gzip());
        bombs.put("laughs.xml", laughs());
        bombs.put("laughs.txt", laughs());
        bombs.put("deep.html", "<div>".repeat(200_000).getBytes(UTF_8));
        bombs.put("page.htm", "<script>while(1);</script>".getBytes(UTF_8));
        for (Map.Entry<String, byte[]> bomb : bombs.entrySet()) {
            Files.write(folder.resolve(bomb.getKey()), bomb.getValue());
        }
        return List.copyOf(bombs.keySet());
    }

    private static byte[] zip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[UNFOLDED]);
        }
        return bytes.toByteArray();
    }

    private static byte[] laughs() {
        StringBuilder text = new StringBuilder("The laughs of the pier\n\n<!DOCTYPE l [<!ENTITY l0 \"lol\">\n");
        for (int i = 1; i < 10; i++) {
            text.append("<!ENTITY l%d \"%s\">\n".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        return text.append("]>\n\n“I laugh &l9; at it,” said Jane Doe, a nurse.\n")
                .toString()
                .getBytes(UTF_8);
    }
}
