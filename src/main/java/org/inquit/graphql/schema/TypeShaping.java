package org.inquit.graphql.schema;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphQLUnionType;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives each element that has a Java side what that says of it: nullability, words, and why not to use it. */
final class TypeShaping extends GraphQLTypeVisitorStub {

    private final JavaSide java;

    TypeShaping(JavaSide java) {
        this.java = java;
    }

    @Override
    public TraversalControl visitGraphQLObjectType(
            GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
        return described(type, context, words -> type.transform(to -> to.description(words)));
    }

    @Override
    public TraversalControl visitGraphQLInterfaceType(
            GraphQLInterfaceType type, TraverserContext<GraphQLSchemaElement> context) {
        return described(type, context, words -> type.transform(to -> to.description(words)));
    }

    @Override
    public TraversalControl visitGraphQLUnionType(
            GraphQLUnionType type, TraverserContext<GraphQLSchemaElement> context) {
        return described(type, context, words -> type.transform(to -> to.description(words)));
    }

    @Override
    public TraversalControl visitGraphQLInputObjectType(
            GraphQLInputObjectType type, TraverserContext<GraphQLSchemaElement> context) {
        return described(type, context, words -> type.transform(to -> to.description(words)));
    }

    @Override
    public TraversalControl visitGraphQLEnumType(GraphQLEnumType type, TraverserContext<GraphQLSchemaElement> context) {
        return described(type, context, words -> type.transform(to -> to.description(words)));
    }

    @Override
    public TraversalControl visitGraphQLScalarType(
            GraphQLScalarType type, TraverserContext<GraphQLSchemaElement> context) {
        GraphQLScalarType strict = StrictScalars.strict(type);
        GraphQLScalarType shaped = SpecifiedScalars.knows(type) ? SpecifiedScalars.specified(strict) : strict;
        return shaped.equals(type) ? TraversalControl.CONTINUE : changeNode(context, shaped);
    }

    @Override
    public TraversalControl visitGraphQLEnumValueDefinition(
            GraphQLEnumValueDefinition value, TraverserContext<GraphQLSchemaElement> context) {
        return shaped(
                java.field(owner(context), value.getName()),
                context,
                side -> value.transform(to -> to.description(Descriptions.of(side.annotated()))
                        .deprecationReason(Deprecations.of(side.annotated()))));
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        return shaped(
                java.field(owner(context), field.getName()),
                context,
                side -> field.transform(
                        to -> to.type((GraphQLOutputType) Nullability.apply(field.getType(), side.type()))
                                .description(words(field, side))
                                .deprecate(Deprecations.of(side.annotated()))));
    }

    @Override
    public TraversalControl visitGraphQLInputObjectField(
            GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
        return shaped(
                java.field(owner(context), field.getName()),
                context,
                side -> field.transform(
                        to -> to.type((GraphQLInputType) Nullability.apply(field.getType(), side.type()))
                                .description(Descriptions.of(side.annotated()))
                                .deprecate(Deprecations.of(side.annotated()))));
    }

    @Override
    public TraversalControl visitGraphQLArgument(
            GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
        String type = owner(context.getParentContext());
        return shaped(
                java.argument(type, owner(context), argument.getName()),
                context,
                side -> argument.transform(
                        to -> to.type((GraphQLInputType) Nullability.apply(ids(argument), side.type()))
                                .description(words(argument, side))
                                .deprecate(Deprecations.of(side.annotated()))));
    }

    /** The framework prints a list of ids but cannot read it; so the method takes strings, and the schema says ID. */
    private static GraphQLType ids(GraphQLArgument argument) {
        return argument.getName().equals("ids") ? GraphQLList.list(Scalars.GraphQLID) : argument.getType();
    }

    /** A field without words of its own takes those of the interface that it implements. */
    private @Nullable String words(GraphQLFieldDefinition field, JavaMember side) {
        String own = Descriptions.of(side.annotated());
        return own == null
                ? java.field("Node", field.getName())
                        .map(shared -> Descriptions.of(shared.annotated()))
                        .orElse(null)
                : own;
    }

    /** An argument without words of its own takes those of its type. */
    private @Nullable String words(GraphQLArgument argument, JavaMember side) {
        String own = Descriptions.of(side.annotated());
        String type = GraphQLTypeUtil.unwrapAll(argument.getType()).getName();
        return own == null ? java.type(type).map(Descriptions::of).orElse(null) : own;
    }

    private TraversalControl described(
            GraphQLNamedSchemaElement type,
            TraverserContext<GraphQLSchemaElement> context,
            Function<String, GraphQLSchemaElement> changed) {
        return java.type(type.getName())
                .map(Descriptions::of)
                .map(words -> changeNode(context, changed.apply(words)))
                .orElse(TraversalControl.CONTINUE);
    }

    private TraversalControl shaped(
            Optional<JavaMember> side,
            TraverserContext<GraphQLSchemaElement> context,
            Function<JavaMember, GraphQLSchemaElement> changed) {
        return side.map(member -> changeNode(context, changed.apply(member))).orElse(TraversalControl.CONTINUE);
    }

    private static String owner(TraverserContext<GraphQLSchemaElement> context) {
        return context.getParentNode() instanceof GraphQLNamedSchemaElement named ? named.getName() : "";
    }
}
