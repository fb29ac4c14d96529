package org.inquit.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** By what answers are judged. */
enum Terms {
    /** What Inquit promises: its codes, its statuses, its words. */
    OWN {
        @Override
        boolean isRefusal(Reply reply, String... codes) {
            return reply.isRefusal() && (codes.length == 0 || Set.of(codes).contains(reply.code()));
        }
    },

    /** What may be asked of any server: a status of 400 to 499, or an error without data. */
    GENERAL {
        @Override
        boolean isRefusal(Reply reply, String... codes) {
            boolean isNamed = reply.status() >= 400 && reply.status() < 500;
            boolean isError = reply.status() < 400 && !reply.at("/errors/0").isMissingNode();
            return (isNamed || isError) && isEmpty(reply.at("/data"));
        }
    };

    /** Whether the server says that nothing was run; of the codes, one must fit if any is given. */
    abstract boolean isRefusal(Reply reply, String... codes);

    /** Whether there is nothing but null in it. */
    private static boolean isEmpty(JsonNode data) {
        if (!data.isContainerNode()) {
            return data.isNull() || data.isMissingNode();
        }
        for (JsonNode inside : data) {
            if (!isEmpty(inside)) {
                return false;
            }
        }
        return true;
    }
}
