package org.inquit.graphql.filter;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.query.sqm.function.SqmFunctionRegistry;
import org.hibernate.type.BasicType;
import org.hibernate.type.StandardBasicTypes;

/**
 * Functions of HQL in the place of brackets. At each bracket its parser looks ahead to the closing one, as values may stand
 * in brackets too: a filter of forty conditions in five levels took it up to 1.4 s. In SQL they are cases, as H2 writes
 * {@code true = exists(...)} for a group of which one condition is left, and cannot read it again.
 */
public final class Grouping implements FunctionContributor {

    static final String ANY = "any_of";
    static final String NONE = "none_of";

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        BasicType<Boolean> truth =
                contributions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN);
        SqmFunctionRegistry functions = contributions.getFunctionRegistry();
        functions.registerPattern(ANY, "case when ?1 or ?2... then true else false end", truth);
        functions.registerPattern(NONE, "case when ?1 then false else true end", truth);
    }
}
