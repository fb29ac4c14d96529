package org.inquit.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Prints of a flight recording which library the threads that answer requests were in, and in which methods most. */
public final class Profile {

    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final String REQUESTS = "executor-thread";
    private static final int MOST_METHODS = 15;

    /** The first that fits counts; what fits none belongs to its caller. */
    private static final List<Map.Entry<String, String>> LIBRARIES = List.of(
            Map.entry("io.smallrye.graphql.", "SmallRye GraphQL"),
            Map.entry("io.quarkus.smallrye.graphql.", "SmallRye GraphQL"),
            Map.entry("io.smallrye.", "contexts (Mutiny, propagation, configuration)"),
            Map.entry("io.quarkus.", "contexts (Mutiny, propagation, configuration)"),
            Map.entry("graphql.", "graphql-java"),
            Map.entry("org.dataloader.", "graphql-java"),
            Map.entry("org.hibernate.", "Hibernate"),
            Map.entry("org.h2.", "H2"),
            Map.entry("com.fasterxml.", "JSON"),
            Map.entry("org.eclipse.", "JSON"),
            Map.entry("jakarta.json", "JSON"),
            Map.entry("io.vertx.", "HTTP"),
            Map.entry("io.netty.", "HTTP"),
            Map.entry("org.inquit.", "Inquit"));

    private final Map<String, Integer> libraries = new TreeMap<>();
    private final Map<String, Integer> methods = new TreeMap<>();

    private Profile() {}

    /** Takes the file of the recording. */
    public static void main(String[] arguments) throws IOException {
        Profile profile = new Profile();
        try (RecordingFile recording = new RecordingFile(Path.of(arguments[0]))) {
            while (recording.hasMoreEvents()) {
                profile.add(recording.readEvent());
            }
        }
        profile.print("library", profile.libraries);
        profile.print("method of a library", profile.methods);
    }

    private void add(RecordedEvent event) {
        if (!event.getEventType().getName().equals(SAMPLE)
                || !String.valueOf(event.getThread("sampledThread").getJavaName())
                        .startsWith(REQUESTS)) {
            return;
        }
        Optional<String> method = event.getStackTrace().getFrames().stream()
                .map(Profile::name)
                .filter(name -> library(name).isPresent())
                .findFirst();
        method.ifPresent(name -> methods.merge(name, 1, Integer::sum));
        libraries.merge(method.flatMap(Profile::library).orElse("JDK"), 1, Integer::sum);
    }

    private void print(String title, Map<String, Integer> counts) {
        int all = libraries.values().stream().mapToInt(each -> each).sum();
        Stream<Map.Entry<String, Integer>> most =
                counts.entrySet().stream().sorted(Comparator.comparing(Map.Entry::getValue, Comparator.reverseOrder()));
        System.out.printf("%n%6s  %s (of %d samples)%n", "share", title, all);
        most.limit(MOST_METHODS)
                .forEach(each -> System.out.printf("%5.1f%%  %s%n", 100.0 * each.getValue() / all, each.getKey()));
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + '.' + frame.getMethod().getName();
    }

    private static Optional<String> library(String method) {
        return LIBRARIES.stream()
                .filter(each -> method.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
