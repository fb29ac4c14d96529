package org.inquit.http.execution.cost;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a request gives for arguments and directives, be it written out or by variables, before the engine has checked it. */
final class Given {

    /** Filters on another list within a filter: the database holds them against all of its rows, and so on. */
    private static final Set<String> OTHER_LISTS = Set.of("quotes", "speaker", "article");

    private static final long OTHER_LIST = 6;

    /** Words of quotes, which no index holds. */
    private static final String LONG_TEXT = "text";

    private static final long OF_LONG_TEXT = 10;

    private final OperationDefinition operation;
    private final Map<String, @Nullable Object> variables;
    private final IdentityHashMap<Object, Long> counted = new IdentityHashMap<>();

    Given(OperationDefinition operation, Map<String, @Nullable Object> variables) {
        this.operation = operation;
        this.variables = variables;
    }

    /** Whether a selection is asked for, as far as {@code @skip} and {@code @include} tell. */
    boolean includes(DirectivesContainer<?> selection) {
        return selection.getDirectives().isEmpty()
                || !Boolean.TRUE.equals(condition(selection, "skip"))
                        && !Boolean.FALSE.equals(condition(selection, "include"));
    }

    /** A whole number that fits an Int; null where the argument is missing, or none. */
    @Nullable
    Integer number(Field field, String name) {
        return argument(field, name) instanceof Number number && number.intValue() == number.doubleValue()
                ? (Integer) number.intValue()
                : null;
    }

    /** Whether the argument is given and not null, even if it is no value of its type. */
    boolean has(Field field, String name) {
        return argument(field, name) != null;
    }

    /**
     * How many values an argument holds, those of lists and objects counted one by one, and as several where they are held
     * against other lists or long texts.
     */
    long count(Field field, String name) {
        Object value = argument(field, name);
        return value == null ? 0 : count(value);
    }

    private @Nullable Object argument(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                return value(argument.getValue());
            }
        }
        return null;
    }

    private @Nullable Object condition(DirectivesContainer<?> selection, String name) {
        return selection.getDirectives(name).stream()
                .map((Directive directive) -> directive.getArgument("if"))
                .findFirst()
                .map(argument -> value(argument.getValue()))
                .orElse(null);
    }

    private @Nullable Object value(@Nullable Value<?> literal) {
        if (literal instanceof VariableReference variable) {
            return variable(variable.getName());
        }
        if (literal instanceof IntValue number) {
            return number.getValue();
        }
        if (literal instanceof BooleanValue flag) {
            return flag.isValue();
        }
        return literal instanceof NullValue ? null : literal;
    }

    private @Nullable Object variable(String name) {
        if (variables.containsKey(name)) {
            return variables.get(name);
        }
        return operation.getVariableDefinitions().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .map(VariableDefinition::getDefaultValue)
                .map(this::value)
                .orElse(null);
    }

    /** A variable stands in many places and is large; so it is counted once. */
    private long count(@Nullable Object value) {
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            Long known = counted.get(value);
            if (known == null) {
                known = value instanceof Map<?, ?> map ? ofFields(map) : ofAll((List<?>) value);
                counted.put(value, known);
            }
            return known;
        }
        if (value instanceof ArrayValue list) {
            return ofAll(list.getValues());
        }
        if (value instanceof ObjectValue object) {
            return object.getObjectFields().stream()
                    .mapToLong(field -> ofField(field.getName(), field.getValue()))
                    .reduce(0, Weight::sum);
        }
        return value == null ? 0 : 1;
    }

    private long ofAll(Collection<?> values) {
        return values.stream().mapToLong(each -> count(plain(each))).reduce(0, Weight::sum);
    }

    private long ofFields(Map<?, ?> fields) {
        return fields.entrySet().stream()
                .mapToLong(field -> ofField(String.valueOf(field.getKey()), field.getValue()))
                .reduce(0, Weight::sum);
    }

    private long ofField(String name, @Nullable Object given) {
        Object value = plain(given);
        if (value == null) {
            return 0;
        }
        if (OTHER_LISTS.contains(name)) {
            return Weight.product(OTHER_LIST, Weight.sum(1, count(value)));
        }
        return name.equals(LONG_TEXT) ? Weight.product(OF_LONG_TEXT, count(value)) : count(value);
    }

    private @Nullable Object plain(@Nullable Object given) {
        return given instanceof Value<?> literal ? value(literal) : given;
    }
}
