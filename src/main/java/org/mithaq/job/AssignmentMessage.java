package org.mithaq.job;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a worker that there is something to read.
 *
 * @param attempt of the run
 * @param step name of the worker's step
 * @param execution id of the step's execution
 */
record AssignmentMessage(String attempt, String step, long execution) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static AssignmentMessage of(String attempt, @Nullable StepExecution part) {
        return new AssignmentMessage(
                attempt, RunConfiguration.READ, Objects.requireNonNull(part).getId());
    }

    static AssignmentMessage of(String text) {
        return JSON.readValue(text, AssignmentMessage.class);
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    StepExecutionRequest request() {
        return new StepExecutionRequest(step, execution);
    }
}
