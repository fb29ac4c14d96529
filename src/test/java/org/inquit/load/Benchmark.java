package org.inquit.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Asks a running server the queries of the gallery, several clients at a time and no request like another, and prints
 * what each query costs; started by benchmark.sh.
 */
public final class Benchmark {

    private static final int EXTRA_FIELDS = 1_600;

    private final Server server;
    private final int clients;
    private final int warmUps;
    private final int requests;
    private final ExecutorService threads;

    private Benchmark(Server server, int clients, int warmUps, int requests) {
        this.server = server;
        this.clients = clients;
        this.warmUps = warmUps;
        this.requests = requests;
        this.threads = Executors.newFixedThreadPool(clients, Benchmark::client);
    }

    /**
     * Takes the server's port and process id, then how many clients, warm-up requests and requests there are, then the
     * names of the queries if not all are wanted.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Server server = new Server(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
        new Benchmark(
                        server,
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]),
                        Integer.parseInt(arguments[4]))
                .run(List.of(arguments).subList(5, arguments.length));
    }

    private void run(List<String> wanted) throws IOException, InterruptedException, ExecutionException {
        System.out.printf(
                "%,d articles, %,d quotes, %,d experts; %d clients%n%s%n",
                server.count("articles"), server.count("quotes"), server.count("experts"), clients, Measured.HEAD);
        Variables variables = new Variables(server);
        List<Measured> rows = new ArrayList<>();
        for (Question question : Question.in(Words.text("/load/benchmark.graphql"))) {
            if (wanted.isEmpty() || wanted.contains(question.name())) {
                List<String> values = variables.of(question.source());
                measure(question, values, 0, warmUps);
                rows.add(measure(question, values, warmUps, requests));
                System.out.println(rows.get(rows.size() - 1).row());
            }
        }
        threads.shutdown();
        if (wanted.isEmpty()) {
            printCostOfField(rows);
        }
    }

    /** A thread that does not outlive a query which fails. */
    private static Thread client(Runnable work) {
        Thread thread = new Thread(work, "client");
        thread.setDaemon(true);
        return thread;
    }

    private Measured measure(Question question, List<String> values, int from, int count)
            throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        AtomicLong bytes = new AtomicLong();
        long[] nanos = new long[count];
        Duration used = server.processorTime();
        long begin = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            running.add(threads.submit(() -> {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    long sent = System.nanoTime();
                    bytes.addAndGet(server.ask(question.body(values.get((from + i) % values.size())))
                            .length());
                    nanos[i] = System.nanoTime() - sent;
                }
                return null;
            }));
        }
        for (Future<?> client : running) {
            client.get();
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
        List<Long> times = Arrays.stream(nanos).boxed().toList();
        Duration processor = server.processorTime().minus(used);
        return new Measured(question.name(), times, elapsed, processor, bytes.get());
    }

    /** The last two lists differ in plain fields alone. */
    private static void printCostOfField(List<Measured> rows) {
        double narrow = rows.get(rows.size() - 2).processorMillis();
        double wide = rows.get(rows.size() - 1).processorMillis();
        System.out.printf("one more plain field: %.1f µs of CPU%n", (wide - narrow) * 1_000 / EXTRA_FIELDS);
    }
}
