package org.inquit.graphql.schema;

import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.OperationType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.inquit.graphql.page.Paging;

/** Leads from names of the schema back to the Java classes, methods and fields that they stand for. */
final class JavaSide {

    private static final Map<String, String> ROOTS = Map.of("Query", "QueryApi", "Subscription", "SubscriptionApi");
    private static final String[] PACKAGES = {
        "org.inquit.archive.",
        "org.inquit.extraction.",
        "org.inquit.evaluation.",
        "org.inquit.ingestion.",
        "org.inquit.search.",
        "org.inquit.graphql.",
        "org.inquit.graphql.facet.",
        "org.inquit.graphql.page.",
        "org.inquit.graphql.filter.",
        "org.inquit.graphql.order."
    };

    private final Map<String, Method> operations = new ConcurrentHashMap<>();

    /** Keeps the method of an operation, which the schema alone would not tell. */
    void remember(Operation operation) {
        String owner = owner(operation);
        load(operation.getClassName())
                .flatMap(api -> methods(api, operation.getMethodName()).findFirst())
                .ifPresent(method -> operations.put(owner + '.' + operation.getName(), method));
    }

    /** The method that answers a field, where it is one of an API. */
    Optional<Method> operation(String owner, String name) {
        return Optional.ofNullable(operations.get(owner + '.' + name));
    }

    /** The class of a type: GraphQL calls each type as Java does, but for the root. */
    Optional<Class<?>> type(String name) {
        String simple = ROOTS.getOrDefault(name, name);
        return Stream.of(PACKAGES)
                .map(path -> load(path + simple))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The method, component or field of a type's field. */
    Optional<JavaMember> field(String owner, String name) {
        Method operation = operations.get(owner + '.' + name);
        return operation == null
                ? type(owner).flatMap(type -> member(type, name))
                : Optional.of(new JavaMember(operation, operation.getAnnotatedReturnType()));
    }

    /** The parameter of a field's argument. */
    Optional<JavaMember> argument(String owner, String field, String name) {
        Method operation = operations.get(owner + '.' + field);
        return operation == null
                ? Optional.empty()
                : Arrays.stream(operation.getParameters())
                        .filter(parameter -> parameter.getName().equals(name))
                        .findFirst()
                        .map(JavaSide::member);
    }

    private static String owner(Operation operation) {
        if (operation.isSourceField()) {
            return operation.getSourceFieldOn().getName();
        }
        return operation.getOperationType() == OperationType.SUBSCRIPTION ? "Subscription" : "Query";
    }

    /** What paging arguments mean is written down once, but for those that mean something else. */
    private static JavaMember member(Parameter parameter) {
        Optional<JavaMember> shared = parameter.isAnnotationPresent(Description.class)
                ? Optional.empty()
                : component(Paging.class, parameter.getName());
        return new JavaMember(shared.map(JavaMember::annotated).orElse(parameter), parameter.getAnnotatedType());
    }

    private static Optional<JavaMember> member(Class<?> type, String name) {
        if (type.isRecord()) {
            return component(type, name);
        }
        String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return publicField(type, name)
                .or(() -> methods(type, getter)
                        .findFirst()
                        .map(method -> new JavaMember(method, method.getAnnotatedReturnType())));
    }

    private static Optional<JavaMember> component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(JavaSide::member);
    }

    /** The annotation stands on the field of a component, as MicroProfile has no target for components. */
    private static JavaMember member(RecordComponent component) {
        return new JavaMember(declaredField(component), component.getAnnotatedType());
    }

    private static Field declaredField(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("each component has a field", impossible);
        }
    }

    private static Optional<JavaMember> publicField(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals(name) && !Modifier.isPrivate(field.getModifiers()))
                .findFirst()
                .map(field -> new JavaMember(field, field.getAnnotatedType()));
    }

    private static Stream<Method> methods(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge());
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException elsewhere) {
            return Optional.empty();
        }
    }
}
