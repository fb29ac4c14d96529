package org.inquit.attack;

import graphql.language.AstPrinter;
import graphql.language.StringValue;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes queries that fit a schema: any fields, any arguments, values that are usual, odd or at the edge. */
final class RandomQuery {

    private static final int DEEPEST = 6;
    private static final int WIDEST = 5;
    private static final List<String> NUMBERS = List.of("1", "2", "3", "5", "7", "20", "100");
    private static final List<String> ODD_NUMBERS = List.of("0", "-1", "101", "2147483647", "-2147483648", "null");
    private static final List<String> SHARES = List.of("0", "0.5", "1", "-1", "1e-300", "1e300", "null");
    private static final List<String> DATES =
            List.of("2025-03-04", "2024-02-29", "0001-01-01", "9999-12-31", "nonsense", "");
    private static final List<String> TEXTS = List.of(
            "pier",
            "Jane Doe",
            "the",
            "",
            " ",
            "%",
            "_",
            "\\",
            "'; drop table article; --",
            "“quoted”",
            "é",
            "e\u0301",
            "İıſ",
            "😀",
            "\u202Eabc",
            "a".repeat(300),
            "\n\t",
            "${jndi:ldap://localhost}",
            "(a+)+$");

    private final GraphQLSchema schema;
    private final Random random;
    private final List<String> ids;
    private int alias;

    /**
     * @param ids of records that exist
     */
    RandomQuery(GraphQLSchema schema, Random random, List<String> ids) {
        this.schema = schema;
        this.random = random;
        this.ids = ids;
    }

    String next() {
        return "query Fuzz " + selection(schema.getQueryType(), 0);
    }

    private String selection(GraphQLNamedType type, int depth) {
        if (type instanceof GraphQLUnionType || type instanceof GraphQLInterfaceType) {
            return ofSeveral(type, depth);
        }
        List<GraphQLFieldDefinition> fields = new ArrayList<>(((GraphQLFieldsContainer) type).getFieldDefinitions());
        Collections.shuffle(fields, random);
        return fields.stream()
                .filter(field -> depth < DEEPEST || isLeaf(field))
                .limit(1 + random.nextInt(depth == 0 ? 2 : WIDEST))
                .map(field -> field(field, depth))
                .collect(Collectors.joining(" ", "{ __typename ", " }"));
    }

    private String ofSeveral(GraphQLNamedType type, int depth) {
        List<GraphQLObjectType> kinds = type instanceof GraphQLInterfaceType shared
                ? schema.getImplementations(shared)
                : ((GraphQLUnionType) type)
                        .getTypes().stream().map(GraphQLObjectType.class::cast).toList();
        return kinds.stream()
                .map(kind -> "... on %s %s".formatted(kind.getName(), selection(kind, depth)))
                .collect(Collectors.joining(" ", "{ __typename ", " }"));
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        String arguments = field.getArguments().stream()
                .filter(this::isGiven)
                .map(this::argument)
                .collect(Collectors.joining(", "));
        String name = "f%d: %s".formatted(alias++, field.getName());
        String given = arguments.isEmpty() ? name : "%s(%s)".formatted(name, arguments);
        return isLeaf(field) ? given : given + ' ' + selection(GraphQLTypeUtil.unwrapAll(field.getType()), depth + 1);
    }

    /** No cursor that is made up fits, so few are given. */
    private boolean isGiven(GraphQLArgument argument) {
        boolean isCursor =
                argument.getName().equals("after") || argument.getName().equals("before");
        return GraphQLTypeUtil.isNonNull(argument.getType()) || random.nextInt(isCursor ? 40 : 4) == 0;
    }

    private boolean isOdd() {
        return random.nextInt(12) == 0;
    }

    private String argument(GraphQLArgument argument) {
        return argument.getName() + ": " + value(argument.getType(), 0);
    }

    private String value(GraphQLType type, int depth) {
        if (type instanceof GraphQLNonNull required) {
            String value = value(required.getWrappedType(), depth);
            return value.equals("null") && random.nextInt(10) > 0 ? value(required, depth) : value;
        }
        if (random.nextInt(30) == 0) {
            return "null";
        }
        if (type instanceof GraphQLList list) {
            return random.ints(random.nextInt(4), 0, 1)
                    .mapToObj(each -> value(list.getWrappedType(), depth))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return single((GraphQLNamedType) type, depth);
    }

    private String single(GraphQLNamedType type, int depth) {
        if (type instanceof GraphQLInputObjectType object) {
            return object(object, depth);
        }
        if (type instanceof GraphQLEnumType names) {
            return names.getValues()
                    .get(random.nextInt(names.getValues().size()))
                    .getName();
        }
        return scalar((GraphQLScalarType) type);
    }

    private String object(GraphQLInputObjectType type, int depth) {
        return type.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) || random.nextInt(depth < 2 ? 4 : 12) == 0)
                .map(field -> member(field, depth))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String member(GraphQLInputObjectField field, int depth) {
        return field.getName() + ": " + value(field.getType(), depth + 1);
    }

    private String scalar(GraphQLScalarType type) {
        return switch (type.getName()) {
            case "Int" -> any(isOdd() ? ODD_NUMBERS : NUMBERS);
            case "Float" -> any(SHARES);
            case "Boolean" -> any(List.of("true", "false"));
            case "ID" -> quoted(random.nextInt(3) == 0 ? any(TEXTS) : any(ids));
            case "Date" -> quoted(any(DATES));
            default -> quoted(any(TEXTS));
        };
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String quoted(String text) {
        return AstPrinter.printAst(new StringValue(text));
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        return type instanceof GraphQLScalarType || type instanceof GraphQLEnumType;
    }
}
