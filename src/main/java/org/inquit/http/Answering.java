package org.inquit.http;

import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.inquit.graphql.request.RequestId;
import org.inquit.http.execution.Execution;
import org.inquit.http.execution.InvalidDocument;
import org.inquit.http.execution.Operation;
import org.inquit.http.execution.Prepared;
import org.inquit.http.execution.Purse;
import org.inquit.http.execution.Result;

/** The way from a request that was read to its answer. It blocks: worker threads walk it. */
@Singleton
class Answering {

    private final Execution execution;
    private final RequestReader reader;
    private final TrustedDocuments trusted;
    private final KeptAnswers answers;
    private final LiveConnections connections;
    private final int mostBytes;

    Answering(
            Execution execution,
            RequestReader reader,
            TrustedDocuments trusted,
            KeptAnswers answers,
            LiveConnections connections,
            HttpConfig config) {
        this.execution = execution;
        this.reader = reader;
        this.trusted = trusted;
        this.answers = answers;
        this.connections = connections;
        this.mostBytes = HttpLimits.of(config).maxAnswerBytes();
    }

    Reply reply(Exchange exchange) {
        try {
            Operation operation = operation(exchange, exchange.request(reader));
            return exchange.takesEventsOnly() || operation.isSubscription()
                    ? new EventStream(execution.stream(operation), connections, mostBytes)
                    : answers.answer(exchange, operation);
        } catch (InvalidDocument invalid) {
            return AnswerWriting.invalid(exchange, invalid.faults());
        } catch (RequestError refused) {
            return AnswerWriting.refusal(exchange, refused);
        }
    }

    /**
     * A message that came over a WebSocket.
     *
     * @throws RequestError where it is none
     */
    SocketMessage message(String text) {
        return reader.ofMessage(text);
    }

    /** The results of a request that came over a WebSocket. */
    Multi<Result> stream(SocketMessage message, Purse purse, RequestId id) {
        purse.pay(1);
        GraphqlRequest request = reader.of(message.payload());
        Prepared document = execution.prepare(trusted.document(request));
        return execution.stream(operation(request, document, purse, id));
    }

    private Operation operation(Exchange exchange, GraphqlRequest request) {
        Prepared document = execution.prepare(trusted.document(request));
        String name = request.operationName();
        if (document.isSubscription(name) && !exchange.takesEvents()) {
            throw new RequestError(
                    ErrorCode.NOT_ACCEPTABLE,
                    "a subscription has no single answer: send Accept: text/event-stream, or use a WebSocket");
        }
        if (exchange.isGet() && !document.isQuery(name) && !document.isSubscription(name)) {
            throw new RequestError(ErrorCode.METHOD_NOT_ALLOWED, "GET only reads: send a mutation by POST");
        }
        return operation(request, document, exchange.purse(), exchange.id());
    }

    private static Operation operation(GraphqlRequest request, Prepared document, Purse purse, RequestId id) {
        document.check();
        return new Operation(document, request.operationName(), request.variables(), purse, id);
    }
}
