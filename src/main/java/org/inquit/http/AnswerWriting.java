package org.inquit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.inquit.http.execution.Fault;
import org.inquit.http.execution.Result;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns results and refusals into bytes, a status and a line of the log. */
final class AnswerWriting {

    private static final Logger LOG = Logger.getLogger(AnswerWriting.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_LINE = 200;

    private AnswerWriting() {}

    /** The answer to an operation that ran, or that the engine refused. */
    static Answer result(Exchange exchange, Result result) {
        int status = result.hasData() ? 200 : documentStatus(exchange, result.faults());
        return answer(exchange, status, result.faults(), result.hasData(), result.data());
    }

    /** The answer to a document with faults. */
    static Answer invalid(Exchange exchange, List<Fault> faults) {
        return unkept(answer(exchange, documentStatus(exchange, faults), faults, false, null));
    }

    /** The answer to a request that never was one of GraphQL. */
    static Answer refusal(Exchange exchange, RequestError error) {
        Answer answer = unkept(answer(exchange, error.code().status(), List.of(Fault.of(error)), false, null));
        return error.code() == ErrorCode.METHOD_NOT_ALLOWED
                ? answer.with("Allow", exchange.isGet() ? "POST" : "GET, POST, OPTIONS")
                : answer;
    }

    /** The answer marked as one that nobody keeps. */
    static Answer unkept(Answer answer) {
        return answer.with("Cache-Control", "no-store");
    }

    /** Plain JSON keeps 200 for what is wrong in a document, as older clients expect. */
    private static int documentStatus(Exchange exchange, List<Fault> faults) {
        int status = faults.get(0).code().status();
        return exchange.mediaType() == MediaType.JSON && status == ErrorCode.BAD_REQUEST.status() ? 200 : status;
    }

    private static Answer answer(
            Exchange exchange, int status, List<Fault> faults, boolean hasData, @Nullable Map<String, Object> data) {
        faults.forEach(fault -> log(exchange, fault));
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        if (!faults.isEmpty()) {
            body.put(
                    "errors",
                    faults.stream().map(fault -> fault.specified(exchange.id())).toList());
        }
        if (hasData) {
            body.put("data", data);
        }
        return coded(exchange, status, bytes(body));
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

    private static byte[] bytes(Map<String, @Nullable Object> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an answer cannot be written as JSON", unwritable);
        }
    }

    private static void log(Exchange exchange, Fault fault) {
        StringBuilder line = new StringBuilder();
        fault.message()
                .chars()
                .limit(LONGEST_LINE)
                .forEach(c -> line.append(Character.isISOControl(c) ? '?' : (char) c));
        LOG.infof("Request %s: %s: %s", exchange.id(), fault.code(), line);
    }
}
