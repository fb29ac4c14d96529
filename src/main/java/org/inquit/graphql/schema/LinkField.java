package org.inquit.graphql.schema;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/**
 * Asks the method of an API that leads from a record to another one and takes no arguments.
 *
 * <p>The framework's own fetcher lists the selected fields anew for each row and carries each answer through contexts of
 * its own; the method needs the environment of its field and no more.
 */
final class LinkField implements DataFetcher<Object> {

    private final Method method;
    private volatile @Nullable Object api;

    private LinkField(Method method) {
        this.method = method;
    }

    /** The fetcher of a method that takes a record and the context and nothing else. */
    static Optional<LinkField> of(Method method) {
        Parameter[] parameters = method.getParameters();
        boolean leads = parameters.length == 2
                && parameters[0].isAnnotationPresent(Source.class)
                && parameters[1].getType() == Context.class;
        return leads ? Optional.of(new LinkField(method)) : Optional.empty();
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment)
            throws IllegalAccessException, InvocationTargetException {
        SmallRyeContext context = new SmallRyeContext(method.getName());
        context.setDataFetchingEnvironment(environment);
        return method.invoke(api(), environment.getSource(), context);
    }

    /** Looked up when first asked: while the schema is built there are no beans yet. */
    private Object api() {
        Object known = api;
        if (known == null) {
            known = CDI.current().select(method.getDeclaringClass()).get();
            api = known;
        }
        return known;
    }
}
