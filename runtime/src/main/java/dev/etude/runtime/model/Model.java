package dev.etude.runtime.model;

import dev.etude.memory.Concept;
import java.util.List;

/**
 * Whatever writes plans and code. One prompt in, one reply out; failures are replies, not
 * exceptions. Implementations are used by one thread at a time.
 */
public interface Model extends AutoCloseable {

  /** Name for the record, such as {@code search} or {@code openai:qwen2.5-coder-7b}. */
  String name();

  /** Whether a plan in words before the code helps this model. */
  default boolean plans() {
    return false;
  }

  /** Asks once. Returns within the model's own time limit. */
  Reply ask(Prompt prompt);

  /**
   * Takes building blocks from a solution that passed. What is returned is recorded and comes back
   * in later {@link Brief#concepts()}; the model itself keeps nothing.
   */
  default List<Concept> distil(Brief brief, String code, String taskId) {
    return List.of();
  }

  @Override
  default void close() {}
}
