package org.inquit.attack;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Questions and attacks for twenty minutes on a small heap: what is left behind, what grows slower; started by soak.sh. */
public final class Soak {

    private static final int CLIENTS = 8;
    private static final int EACH_MILLIS = 160;
    private static final int WARMING_MINUTES = 2;
    private static final int PART_MINUTES = 5;
    private static final double MOST_GROWTH = 1.0;
    private static final double MOST_SLOWER = 1.2;
    private static final double MEGABYTE = 1 << 20;

    private final Instance server;
    private final Strangers strangers;
    private final int minutes;
    private final PrintStream out;
    private final List<Double> heaps = new ArrayList<>();
    private final List<List<Duration>> times = new ArrayList<>();

    private Soak(Instance server, Strangers strangers, int minutes, PrintStream out) {
        this.server = server;
        this.strangers = strangers;
        this.minutes = minutes;
        this.out = out;
    }

    /** Takes the folder with the seeds, a folder to write to, and how many minutes it lasts. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path home = Files.createDirectories(Path.of(arguments[1]));
        boolean holds;
        try (Instance server = Instance.start(
                home, "-Xmx256m", "-Dinquit.seeds.dir=" + Path.of(arguments[0]).toAbsolutePath())) {
            server.awaitReady();
            server.awaitLog("The search index is built");
            Strangers strangers = new Strangers(
                    server.target(),
                    UnExecutableSchemaGenerator.makeUnExecutableSchema(
                            new SchemaParser().parse(Files.readString(Path.of("schema.graphql")))));
            holds = new Soak(server, strangers, Integer.parseInt(arguments[2]), out).run();
        }
        System.exit(holds ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        ScheduledExecutorService clients = Executors.newScheduledThreadPool(CLIENTS);
        List<ScheduledFuture<?>> acts = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            long later = (long) i * EACH_MILLIS / CLIENTS;
            acts.add(clients.scheduleAtFixedRate(strangers::act, later, EACH_MILLIS, TimeUnit.MILLISECONDS));
        }
        out.println("| minute | questions | p50 ms | p99 ms | attacks | heap MB |");
        out.println("| ---: | ---: | ---: | ---: | ---: | ---: |");
        long begin = System.nanoTime();
        for (int minute = 1; minute <= WARMING_MINUTES + minutes; minute++) {
            long left = begin + TimeUnit.MINUTES.toNanos(minute) - System.nanoTime();
            TimeUnit.NANOSECONDS.sleep(Math.max(0, left));
            tell(minute - WARMING_MINUTES);
        }
        acts.forEach(act -> act.cancel(false));
        clients.shutdown();
        return judge();
    }

    private void tell(int minute) throws IOException, InterruptedException {
        List<Duration> asked = strangers.takeTimes();
        double heap = server.livingBytes() / MEGABYTE;
        if (minute > 0) {
            times.add(asked);
            heaps.add(heap);
        }
        out.printf(
                "| %d | %d | %.1f | %.1f | %d | %.2f |%n",
                minute,
                asked.size(),
                Times.millis(Times.share(asked, 0.5)),
                Times.millis(Times.share(asked, 0.99)),
                strangers.takeAttacks(),
                heap);
    }

    private boolean judge() {
        double growth = slope() * 10;
        double first = p99(times.subList(0, PART_MINUTES));
        double last = p99(times.subList(minutes - PART_MINUTES, minutes));
        List<String> failures = strangers.failures();
        out.printf("heap after full collections: %+.2f MB in 10 minutes (most: %.0f)%n", growth, MOST_GROWTH);
        out.printf(
                "p99 of the first five minutes %.1f ms, of the last %.1f ms: %.2f times (most: %.1f)%n",
                first, last, last / first, MOST_SLOWER);
        out.printf(
                "failures: %d %s%n", failures.size(), failures.stream().limit(3).toList());
        return growth < MOST_GROWTH && last <= MOST_SLOWER * first && failures.isEmpty();
    }

    /** Megabytes a minute, by least squares. */
    private double slope() {
        double middle = (heaps.size() - 1) / 2.0;
        double mean = heaps.stream().mapToDouble(heap -> heap).average().orElse(0);
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < heaps.size(); i++) {
            covariance += (i - middle) * (heaps.get(i) - mean);
            variance += (i - middle) * (i - middle);
        }
        return covariance / variance;
    }

    private static double p99(List<List<Duration>> part) {
        return Times.millis(Times.share(part.stream().flatMap(List::stream).toList(), 0.99));
    }
}
