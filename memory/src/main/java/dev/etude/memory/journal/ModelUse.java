package dev.etude.memory.journal;

import dev.etude.memory.Event.ModelReplied;

/**
 * What one model has used in a run.
 *
 * @param estimatedCalls calls whose tokens are our estimate
 */
public record ModelUse(long calls, long failures, long estimatedCalls, long inputTokens,
    long outputTokens, long nodes) {

  static final ModelUse NONE = new ModelUse(0, 0, 0, 0, 0, 0);

  ModelUse plus(ModelReplied reply) {
    return new ModelUse(calls + 1, failures + (reply.failure().isEmpty() ? 0 : 1),
        estimatedCalls + (reply.usage().estimated() ? 1 : 0),
        inputTokens + reply.usage().inputTokens(), outputTokens + reply.usage().outputTokens(),
        nodes + reply.usage().nodes());
  }

  ModelUse plus(ModelUse other) {
    return new ModelUse(calls + other.calls, failures + other.failures,
        estimatedCalls + other.estimatedCalls, inputTokens + other.inputTokens,
        outputTokens + other.outputTokens, nodes + other.nodes);
  }
}
