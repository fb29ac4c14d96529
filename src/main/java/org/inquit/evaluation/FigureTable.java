package org.inquit.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.inquit.extraction.QuoteExtractor;

/** Prints the figures of one set in lines that stand below each other: per cent, and the counts behind them. */
final class FigureTable {

    private static final String TALLY = "P %5s  R %5s  F1 %5s   %d right of %d given, %d in the gold";
    private static final String SHARE = "%7s %%   %d of %d";
    private static final String SURE = "precision %5s  coverage %5s";

    private final List<String> lines = new ArrayList<>();

    private FigureTable() {}

    static List<String> lines(Run run, Figures figures) {
        FigureTable table = new FigureTable();
        table.lines.add("%s: %d articles, extractor %s"
                .formatted(run.set().name(), run.articles().size(), QuoteExtractor.VERSION));
        table.addNames(figures);
        table.addReceipts(figures);
        table.addRest(figures);
        table.add("articles a second, warm, one thread", "%7.1f".formatted(run.articlesPerSecond()));
        return table.lines;
    }

    private void addNames(Figures figures) {
        add("quote-marked spans", figures.spans());
        for (MentionKind kind : MentionKind.values()) {
            Share right = figures.named().getOrDefault(kind, new Share(0, 0));
            add("  name right, source: " + kind.label(), right);
        }
        Interval interval = figures.jointInterval();
        add("span and name, as served", figures.joint());
        add(
                "  95 % interval of F1",
                interval.low().percent() + " to " + interval.high().percent());
        add("span and name, best candidate", figures.bestJoint());
        add("distinct speakers", figures.entities());
    }

    private void addReceipts(Figures figures) {
        add("words that name the source", figures.mentions());
        add("titles of experts found", figures.titles());
        add("confidence >= 0.5", figures.confidences(), 0.5);
        add("confidence >= 0.8", figures.confidences(), 0.8);
        add("confidence >= 0.95", figures.confidences(), 0.95);
        Double error = figures.confidences().calibrationError();
        add("calibration error", error == null ? "      -" : "%7s".formatted(error));
    }

    private void addRest(Figures figures) {
        add("indirect quotes, IoU 0.5", figures.indirect().contents());
        add("  with the right name", figures.indirect().joint());
        add("scare quotes given a speaker", figures.scareQuotes());
    }

    private void add(String label, Tally tally) {
        String precision = tally.precision().percent();
        String recall = tally.recall().percent();
        String f1 = tally.f1().percent();
        add(label, TALLY.formatted(precision, recall, f1, tally.right(), tally.given(), tally.gold()));
    }

    private void add(String label, Share share) {
        add(label, SHARE.formatted(share.percent(), share.part(), share.whole()));
    }

    private void add(String label, Confidences confidences, double level) {
        String precision = confidences.precision(level).percent();
        add(label, SURE.formatted(precision, confidences.coverage(level).percent()));
    }

    private void add(String label, String figure) {
        lines.add("  %-37s %s".formatted(label, figure));
    }
}
