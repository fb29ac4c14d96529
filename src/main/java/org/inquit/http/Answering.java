package org.inquit.http;

import jakarta.inject.Singleton;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.inquit.http.execution.Execution;
import org.inquit.http.execution.InvalidDocument;
import org.inquit.http.execution.Operation;
import org.inquit.http.execution.Prepared;

/** The way from a request that was read to its answer. It blocks: worker threads walk it. */
@Singleton
class Answering {

    private final Execution execution;
    private final TrustedDocuments trusted;
    private final KeptAnswers answers;

    Answering(Execution execution, TrustedDocuments trusted, KeptAnswers answers) {
        this.execution = execution;
        this.trusted = trusted;
        this.answers = answers;
    }

    Answer answer(Exchange exchange) {
        try {
            return answers.answer(exchange, operation(exchange, exchange.request()));
        } catch (InvalidDocument invalid) {
            return AnswerWriting.invalid(exchange, invalid.faults());
        } catch (RequestError refused) {
            return AnswerWriting.refusal(exchange, refused);
        }
    }

    private Operation operation(Exchange exchange, GraphqlRequest request) {
        Prepared document = execution.prepare(trusted.document(request));
        String name = request.operationName();
        if (document.isSubscription(name)) {
            throw new RequestError(
                    ErrorCode.NOT_ACCEPTABLE, "a subscription has no single answer: ask for the list by a query");
        }
        if (exchange.isGet() && !document.isQuery(name)) {
            throw new RequestError(ErrorCode.METHOD_NOT_ALLOWED, "GET only reads: send a mutation by POST");
        }
        document.check();
        return new Operation(document, name, request.variables(), exchange.id());
    }
}
