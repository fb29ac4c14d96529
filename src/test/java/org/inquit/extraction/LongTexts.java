package org.inquit.extraction;

import java.util.List;
import org.jboss.logging.Logger;

/** Prints how long texts that never end take, at half a megabyte and at twice that; started by long-texts.sh. */
public final class LongTexts {

    private static final Logger LOG = Logger.getLogger(LongTexts.class);
    private static final int HALF = 1 << 19;
    private static final List<String> PIECES = List.of(
            "“",
            "\"",
            "“a ",
            "said “",
            "“x,” said Jane Doe, ",
            "‘",
            "Doe said ",
            "said, ",
            "(",
            "A. ",
            "Jane Doe ",
            "“a” ",
            "by A\n",
            "he said. ");

    private final QuoteExtractor extractor = new QuoteExtractor();

    private LongTexts() {}

    public static void main(String[] arguments) {
        LongTexts texts = new LongTexts();
        PIECES.forEach(piece -> texts.millis(piece, HALF / 4));
        LOG.infof("%-22s %8s %8s %6s", "piece", "0.5 MB", "1 MB", "ratio");
        for (String piece : PIECES) {
            long once = texts.millis(piece, HALF);
            long twice = texts.millis(piece, 2 * HALF);
            LOG.infof("%-22s %5d ms %5d ms %6.1f", piece.strip(), once, twice, (double) twice / Math.max(1, once));
        }
    }

    private long millis(String piece, int length) {
        String text = piece.repeat(length / piece.length());
        long begin = System.nanoTime();
        extractor.extract(text);
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
