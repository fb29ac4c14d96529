package org.inquit.graphql.filter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.query.SelectionQuery;

/** The values and aliases of one statement, each under a name of its own. */
public final class Bindings {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private int aliases;

    /** The parameter that stands for a value. */
    public String bind(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    String alias() {
        return "f" + aliases++;
    }

    /** Gives a query all values. */
    public <R> SelectionQuery<R> applyTo(SelectionQuery<R> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
