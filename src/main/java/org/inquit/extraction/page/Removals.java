package org.inquit.extraction.page;

import java.util.ArrayList;
import java.util.List;
import org.inquit.extraction.RemovalReason;
import org.inquit.extraction.RemovedText;

/** Lists what was taken out of a page, as the page had it. */
final class Removals {

    private Removals() {}

    static List<RemovedText> of(StorableText source, Layout layout) {
        List<RemovedText> removed = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            RemovalReason reason = layout.kind(i).reason();
            if (reason != null) {
                removed.add(new RemovedText(verbatim(source, layout.line(i)), reason));
            }
        }
        if (!source.dropped().isEmpty()) {
            removed.add(new RemovedText(source.dropped(), RemovalReason.OTHER));
        }
        return removed;
    }

    private static String verbatim(StorableText source, Line line) {
        return source.text().substring(line.start(), line.end());
    }
}
