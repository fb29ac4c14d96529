package org.inquit.graphql.schema;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a field that is a property of its record, and no more.
 *
 * <p>The framework's own fetcher gives each field of each row a context of the request, with its path written out, for
 * adapters that could ask for it; ours has none, and most fields of an answer are properties.
 *
 * @param getter the property's getter, or accessor where the class is a Java record
 */
record PlainField(Method getter) implements LightDataFetcher<Object> {

    /** The fetcher of a property of a public class. */
    static Optional<PlainField> of(Class<?> owner, String name) {
        String property = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Set<String> names = Set.of(name, "get" + property, "is" + property);
        return Arrays.stream(owner.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .filter(method -> names.contains(method.getName()))
                .findFirst()
                .map(PlainField::new);
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment)
            throws IllegalAccessException, InvocationTargetException {
        return getter.invoke(source);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment)
            throws IllegalAccessException, InvocationTargetException {
        return getter.invoke(environment.getSource());
    }
}
