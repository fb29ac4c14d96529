package org.inquit.graphql.schema;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;

/** Gives each request a registry for its loaders; without one the engine never dispatches those that join later. */
final class LoaderRegistry extends SimplePerformantInstrumentation {

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return input.transform(to -> to.dataLoaderRegistry(new DataLoaderRegistry()));
    }
}
