package org.inquit.graphql;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A schema as one line for each thing that it promises, so that two can be compared. */
final class SchemaLines {

    private SchemaLines() {}

    static Set<String> of(String sdl) {
        TypeDefinitionRegistry registry = new SchemaParser().parse(sdl);
        Stream<String> types = registry.types().values().stream().flatMap(SchemaLines::lines);
        Stream<String> scalars = registry.scalars().keySet().stream().map(name -> "scalar " + name);
        return Stream.concat(types, scalars).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> lines(TypeDefinition<?> type) {
        if (type instanceof ImplementingTypeDefinition<?> object) {
            Stream<String> interfaces = object.getImplements().stream()
                    .map(each -> type.getName() + " implements " + AstPrinter.printAst(each));
            return Stream.concat(
                    interfaces, object.getFieldDefinitions().stream().flatMap(field -> field(type.getName(), field)));
        }
        if (type instanceof InputObjectTypeDefinition input) {
            return input.getInputValueDefinitions().stream().map(value -> value(type.getName(), value));
        }
        if (type instanceof EnumTypeDefinition values) {
            return values.getEnumValueDefinitions().stream().map(value -> type.getName() + "." + value.getName());
        }
        return Stream.of(type.getName());
    }

    private static Stream<String> field(String owner, FieldDefinition field) {
        String name = owner + "." + field.getName();
        return Stream.concat(
                Stream.of(name + ": " + AstPrinter.printAst(field.getType())),
                field.getInputValueDefinitions().stream().map(argument -> value(name, argument)));
    }

    private static String value(String owner, InputValueDefinition value) {
        return owner + "(" + value.getName() + ": " + AstPrinter.printAst(value.getType()) + ")";
    }
}
