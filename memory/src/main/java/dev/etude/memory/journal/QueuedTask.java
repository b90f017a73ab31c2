package dev.etude.memory.journal;

import dev.etude.memory.TaskFacts;
import tools.jackson.databind.JsonNode;

/**
 * A failed task that waits for another chance.
 *
 * @param definition as it was posed
 * @param referenceSteps work of its reference, -1 where unknown
 * @param retries how often it has failed
 */
public record QueuedTask(TaskFacts task, JsonNode definition, long referenceSteps, int retries) {}
