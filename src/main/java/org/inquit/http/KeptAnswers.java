package org.inquit.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.inquit.http.execution.Execution;
import org.inquit.http.execution.Operation;
import org.inquit.http.execution.Result;
import org.inquit.ingestion.ArchiveVersion;

/**
 * Answers a repeated query without running it again, as long as the archive is the same. Answers with errors are never
 * kept, as they hold the id of their request.
 */
@Singleton
class KeptAnswers {

    private static final int OF_A_KEY = 200;

    private final Execution execution;
    private final ArchiveVersion version;
    private final HttpLimits limits;
    private final Cache<EntityTag, Answer> answers;

    KeptAnswers(Execution execution, ArchiveVersion version, HttpConfig config, MeterRegistry meters) {
        this.execution = execution;
        this.version = version;
        this.limits = HttpLimits.of(config);
        this.answers = Caffeine.newBuilder()
                .maximumWeight(limits.keptAnswerBytes())
                .weigher((EntityTag tag, Answer answer) -> answer.buffer().length() + OF_A_KEY)
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, answers, "answers");
    }

    Answer answer(Exchange exchange, Operation operation) {
        Optional<String> state = operation.document().isKeepable() ? version.current() : Optional.empty();
        return state.map(now -> answer(exchange, operation, now))
                .orElseGet(() -> AnswerWriting.unkept(written(exchange, execution.run(operation))));
    }

    private Answer answer(Exchange exchange, Operation operation, String state) {
        EntityTag tag = EntityTag.of(operation, exchange, state);
        String known = exchange.isGet() ? exchange.header("If-None-Match") : null;
        if (tag.isNamedBy(known)) {
            return validated(Answer.NOT_MODIFIED, tag);
        }
        Answer answer = answers.getIfPresent(tag);
        if (answer == null) {
            Result result = execution.run(operation);
            answer = written(exchange, result);
            boolean isTrue = result.faults().isEmpty() && !result.isPassing();
            if (!isTrue || !version.current().equals(Optional.of(state))) {
                return AnswerWriting.unkept(answer);
            }
            keep(tag, answer);
        }
        if (!exchange.isGet()) {
            return answer;
        }
        return validated("*".equals(known) ? Answer.NOT_MODIFIED : answer, tag);
    }

    private Answer written(Exchange exchange, Result result) {
        return AnswerWriting.result(exchange, result, limits.maxAnswerBytes());
    }

    private void keep(EntityTag tag, Answer answer) {
        if (limits.keptAnswerBytes() > 0) {
            answers.put(tag, answer);
        }
    }

    private Answer validated(Answer answer, EntityTag tag) {
        return answer.with("ETag", tag.value()).with("Cache-Control", limits.cacheControl());
    }
}
