package org.inquit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.inquit.graphql.request.RequestId;
import org.inquit.http.execution.Fault;
import org.inquit.http.execution.InvalidDocument;
import org.inquit.http.execution.Result;
import org.inquit.http.execution.cost.Cost;
import org.inquit.http.execution.cost.CostExceeded;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns results and refusals into bytes, a status and a line of the log. */
final class AnswerWriting {

    private static final Logger LOG = Logger.getLogger(AnswerWriting.class);
    private static final Logger REFUSALS = Logger.getLogger(RefusalLog.CATEGORY);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_LINE = 120;

    private AnswerWriting() {}

    /**
     * The answer to an operation that ran, or that the engine refused.
     *
     * @param most how many bytes it may have
     * @throws AnswerTooLarge where it has more
     */
    static Answer result(Exchange exchange, Result result, int most) {
        int status = result.hasData() ? 200 : documentStatus(exchange, result.faults());
        return coded(exchange, status, bounded(exchange.id(), result, most));
    }

    /** The answer to a document with faults. */
    static Answer invalid(Exchange exchange, List<Fault> faults) {
        return unkept(answer(exchange, documentStatus(exchange, faults), Result.notRun(faults, null)));
    }

    /** The answer to a request that never was one of GraphQL. */
    static Answer refusal(Exchange exchange, RequestError error) {
        Answer answer = unkept(answer(exchange, error.code().status(), refused(error)));
        return error.code() == ErrorCode.METHOD_NOT_ALLOWED
                ? answer.with("Allow", exchange.isGet() ? "POST" : "GET, POST, OPTIONS")
                : answer;
    }

    /** The answer marked as one that nobody keeps. */
    static Answer unkept(Answer answer) {
        return answer.with("Cache-Control", "no-store");
    }

    /** The result as the GraphQL specification writes it; what failed goes to the log. */
    private static Map<String, @Nullable Object> body(RequestId id, Result result) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        if (!result.faults().isEmpty()) {
            body.put("errors", errors(id, result.faults()));
        }
        if (result.hasData()) {
            body.put("data", result.data());
        }
        if (result.cost() != null) {
            body.put("extensions", Map.of("cost", result.cost()));
        }
        return body;
    }

    /** The errors as the GraphQL specification writes them; the first goes to the log, with the number of the others. */
    static List<Map<String, Object>> errors(RequestId id, List<Fault> faults) {
        log(id, faults);
        return faults.stream().map(fault -> fault.specified(id)).toList();
    }

    /** One of several results; where it has more bytes than it may, the refusal in its place. */
    static String event(RequestId id, Result result, int most) {
        try {
            return new String(bounded(id, result, most), UTF_8);
        } catch (AnswerTooLarge refused) {
            return json(body(id, refused(refused)));
        }
    }

    /** The result that takes the place of those that could not be had. */
    static String event(RequestId id, Throwable failure) {
        return json(body(id, failed(id, failure)));
    }

    private static byte[] bounded(RequestId id, Result result, int most) {
        BoundedBytes bytes = new BoundedBytes(most);
        try {
            JSON.writeValue(bytes, body(id, result));
            return bytes.taken();
        } catch (BoundedBytes.Full full) {
            throw new AnswerTooLarge(most, result.cost());
        } catch (IOException unwritable) {
            throw new IllegalStateException("an answer cannot be written as JSON", unwritable);
        }
    }

    static String json(Map<String, ? extends @Nullable Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an answer cannot be written as JSON", unwritable);
        }
    }

    /** The result of an operation that a failure ended; one of ours is told to the log only. */
    static Result failed(RequestId id, Throwable failure) {
        if (failure instanceof InvalidDocument invalid) {
            return Result.notRun(invalid.faults(), null);
        }
        RequestError told = failure instanceof RequestError error ? error : ours(id, failure);
        return refused(told);
    }

    /** What is told of a failure that is no fault of the caller; the failure itself goes to the log. */
    static RequestError ours(RequestId id, @Nullable Throwable failure) {
        LOG.errorf(failure, "Request %s failed", id);
        return new RequestError(ErrorCode.INTERNAL, "internal error; the log tells more");
    }

    /** Plain JSON keeps 200 for what is wrong in a document, as older clients expect. */
    private static int documentStatus(Exchange exchange, List<Fault> faults) {
        int status = faults.get(0).code().status();
        return exchange.mediaType() == MediaType.JSON && status == ErrorCode.BAD_REQUEST.status() ? 200 : status;
    }

    private static Result refused(RequestError error) {
        return Result.notRun(List.of(Fault.of(error)), cost(error));
    }

    private static @Nullable Cost cost(RequestError error) {
        if (error instanceof AnswerTooLarge tooLarge) {
            return tooLarge.cost();
        }
        return error instanceof CostExceeded tooMuch ? tooMuch.cost() : null;
    }

    private static Answer answer(Exchange exchange, int status, Result result) {
        return coded(exchange, status, json(body(exchange.id(), result)).getBytes(UTF_8));
    }

    private static Answer coded(Exchange exchange, int status, byte[] bytes) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", exchange.mediaType().contentType());
        boolean isCoded = exchange.coding().codes(bytes.length);
        if (isCoded) {
            headers.put("Content-Encoding", "gzip");
        }
        return new Answer(status, headers, Buffer.buffer(isCoded ? ContentCoding.gzipped(bytes) : bytes));
    }

    private static void log(RequestId id, List<Fault> faults) {
        Fault first = faults.get(0);
        String others = faults.size() == 1 ? "" : " (and %d more)".formatted(faults.size() - 1);
        REFUSALS.infof("Request %s: %s: %s%s", id, first.code(), line(first.message()), others);
    }

    /** The start of a message in printable ASCII, so that a line of the log has as many bytes as characters. */
    private static String line(String message) {
        StringBuilder line = new StringBuilder();
        message.codePoints().limit(LONGEST_LINE).forEach(c -> line.append(c < ' ' || c > '~' ? '?' : (char) c));
        return line.toString();
    }
}
