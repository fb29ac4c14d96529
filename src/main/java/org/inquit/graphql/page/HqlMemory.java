package org.inquit.graphql.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.hibernate.grammars.hql.HqlParser;

/**
 * What Hibernate's parser remembers of the statements that it has read. It keeps each way through its grammar for good, some
 * ten kilobytes for each filter that is unlike all before, and so fills a small heap. To find them again takes a tenth of a
 * second for a filter of several levels, so little is forgotten where statements are the usual ones, and all at once.
 */
final class HqlMemory {

    private static final int MOST = 100_000;

    /** The memory is shared by all parsers; this one only leads to it. */
    private static final ParserATNSimulator MEMORY =
            new HqlParser(new CommonTokenStream(new ListTokenSource(List.<Token>of()))).getInterpreter();

    private static final VarHandle CONTEXTS = contexts();

    private HqlMemory() {}

    /** Forgets all where it is too much. */
    static void bound() {
        bound(MOST);
    }

    static void bound(int most) {
        if (size() > most) {
            forget();
        }
    }

    /** How many beginnings of ways it keeps, some hundred bytes each with what leads on from them. */
    static int size() {
        return MEMORY.getSharedContextCache().size();
    }

    /** Parsers that are reading keep theirs until they are done. */
    static void forget() {
        MEMORY.clearDFA();
        PredictionContextCache shared = MEMORY.getSharedContextCache();
        synchronized (shared) {
            ((Map<?, ?>) CONTEXTS.get(shared)).clear();
        }
    }

    /** ANTLR clears its ways, but has no word for clearing what it keeps of their beginnings. */
    private static VarHandle contexts() {
        try {
            return MethodHandles.privateLookupIn(PredictionContextCache.class, MethodHandles.lookup())
                    .findVarHandle(PredictionContextCache.class, "cache", Map.class);
        } catch (ReflectiveOperationException otherVersion) {
            throw new IllegalStateException("this ANTLR keeps its contexts elsewhere", otherVersion);
        }
    }
}
