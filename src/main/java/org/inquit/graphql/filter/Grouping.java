package org.inquit.graphql.filter;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.query.sqm.function.SqmFunctionRegistry;
import org.hibernate.type.BasicType;
import org.hibernate.type.StandardBasicTypes;

/**
 * Functions of HQL in the place of brackets. At each bracket its parser looks ahead to the closing one, as values may stand
 * in brackets too: a filter of forty conditions in five levels took it up to 1.4 s.
 */
public final class Grouping implements FunctionContributor {

    static final String ANY = "any_of";
    static final String NONE = "none_of";

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        BasicType<Boolean> truth =
                contributions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN);
        SqmFunctionRegistry functions = contributions.getFunctionRegistry();
        functions.registerPattern(ANY, "(?1 or ?2...)", truth);
        functions.registerPattern(NONE, "(not (?1))", truth);
    }
}
