package org.inquit.graphql.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.hibernate.grammars.hql.HqlLexer;
import org.hibernate.grammars.hql.HqlParser;
import org.junit.jupiter.api.Test;

class HqlMemoryTest {

    @Test
    void forgetsAllWaysAndTheirBeginnings() {
        IntStream.range(0, 4).forEach(HqlMemoryTest::parse);
        assertThat(HqlMemory.size()).isPositive();
        assertThat(ways()).isPositive();

        HqlMemory.forget();

        assertThat(HqlMemory.size()).isZero();
        assertThat(ways()).isZero();
    }

    @Test
    void forgetsWhereItIsTooMuchOnly() {
        parse(5);
        int size = HqlMemory.size();

        HqlMemory.bound(size);
        assertThat(HqlMemory.size()).isEqualTo(size);

        HqlMemory.bound(size - 1);
        assertThat(HqlMemory.size()).isZero();
    }

    private static int ways() {
        return Arrays.stream(parser("").getInterpreter().decisionToDFA)
                .mapToInt(way -> way.states.size())
                .sum();
    }

    /** Each number gives a condition of another form, and another depth. */
    private static void parse(int number) {
        String condition = IntStream.range(0, 6)
                .mapToObj(bit -> (number >> bit & 1) == 1 ? "(x.a = :v or not (x.b > :w))" : "x.c in (:u)")
                .collect(Collectors.joining(" and "));
        int depth = number % 3;
        parser("select x from Quote x where " + "(not ".repeat(depth) + "(" + condition + ")" + ")".repeat(depth))
                .statement();
    }

    /** Reads as Hibernate does at first. */
    private static HqlParser parser(String hql) {
        HqlParser parser = new HqlParser(new CommonTokenStream(new HqlLexer(CharStreams.fromString(hql))));
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        return parser;
    }
}
