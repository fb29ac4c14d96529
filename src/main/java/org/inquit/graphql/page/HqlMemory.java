package org.inquit.graphql.page;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.hibernate.grammars.hql.HqlParser;

/**
 * What Hibernate's parser remembers of the statements that it has read. It keeps each way through its grammar for good, some
 * ten kilobytes for each filter that is unlike all before, and so fills a small heap; forgotten ways are found again in
 * milliseconds.
 */
final class HqlMemory {

    private static final int STATEMENTS = 5_000;
    private static final AtomicInteger READ = new AtomicInteger();

    private HqlMemory() {}

    /** One more statement is read. */
    static void grow() {
        if (READ.incrementAndGet() % STATEMENTS == 0) {
            forget();
        }
    }

    /** The memory is shared by all parsers; those that are reading keep theirs until they are done. */
    private static void forget() {
        new HqlParser(new CommonTokenStream(new ListTokenSource(List.<Token>of())))
                .getInterpreter()
                .clearDFA();
    }
}
