package org.inquit.extraction.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the day of publication among the dates of a page and says what the other date lines are. */
final class DateFinder {

    private static final Set<String> UPDATE_LABELS = Set.of("updated", "last updated", "modified", "last modified");

    /** A date and the line on which it stands. */
    private record Place(int index, PrintedDate date, boolean inHead) {

        /** Published before updated, head before the rest of the page. */
        int rank() {
            return (date.updated() ? 1 : 0) + (inHead ? 0 : 2);
        }
    }

    private final Layout layout;
    private final int bodyStart;

    private DateFinder(Layout layout, int bodyStart) {
        this.layout = layout;
        this.bodyStart = bodyStart;
    }

    static @Nullable LocalDate find(Layout layout, int bodyStart) {
        DateFinder finder = new DateFinder(layout, bodyStart);
        LocalDate published = finder.published(finder.places());
        finder.settle(published);
        return published;
    }

    /** Whether the date at {@code index} is the first of several that stand between paragraphs, as in a chronicle. */
    static boolean opensChronicle(Layout layout, int index) {
        if (!isAlone(layout, index)) {
            return false;
        }
        LocalDate first = DateReader.read(layout.text(index)).get(0).day();
        int body = layout.next(LineKind.TEXT, index);
        return layout.all(LineKind.DATE)
                .filter(i -> i > body && isAlone(layout, i))
                .anyMatch(i -> !Objects.equals(
                        first, DateReader.read(layout.text(i)).get(0).day()));
    }

    private static boolean isAlone(Layout layout, int index) {
        return layout.is(index, LineKind.DATE)
                && DateReader.read(layout.text(index)).get(0).alone();
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            for (PrintedDate date : datesOf(i)) {
                places.add(new Place(i, date, i < bodyStart));
            }
        }
        return places;
    }

    private List<PrintedDate> datesOf(int index) {
        String text = layout.text(index);
        if (layout.is(index, LineKind.BYLINE)) {
            int tail = DateReader.tailStart(text);
            return tail == text.length() ? List.of() : DateReader.read(text.substring(tail + 1));
        }
        return layout.is(index, LineKind.DATE) ? labelled(index, DateReader.read(text)) : List.of();
    }

    private List<PrintedDate> labelled(int index, List<PrintedDate> dates) {
        boolean updated = index > 0 && UPDATE_LABELS.contains(Words.plain(Words.first(layout.text(index - 1), 3)));
        return updated ? dates.stream().map(PrintedDate::asUpdated).toList() : dates;
    }

    private @Nullable LocalDate published(List<Place> places) {
        List<Place> known =
                places.stream().filter(place -> place.date().day() != null).toList();
        boolean chronicle = known.stream().noneMatch(Place::inHead)
                && known.stream().map(place -> place.date().day()).distinct().count() > 1;
        if (chronicle) {
            return null;
        }
        return known.stream()
                .min(Comparator.comparingInt(Place::rank))
                .map(place -> place.date().day())
                .orElse(null);
    }

    private void settle(@Nullable LocalDate published) {
        boolean told = false;
        for (int i : layout.all(LineKind.DATE).toArray()) {
            LineKind kind = kindOf(i, DateReader.read(layout.text(i)).get(0), published, told);
            told |= kind == LineKind.PUBLICATION_DATE;
            layout.mark(i, kind);
        }
    }

    private LineKind kindOf(int index, PrintedDate date, @Nullable LocalDate published, boolean told) {
        boolean same = published != null && published.equals(date.day());
        if (same && date.alone() && !told) {
            return LineKind.PUBLICATION_DATE;
        }
        if (same) {
            return index < bodyStart ? LineKind.DATE : LineKind.REPEATED_DATE;
        }
        return date.alone() && index > bodyStart ? LineKind.TEXT : LineKind.DATE;
    }
}
