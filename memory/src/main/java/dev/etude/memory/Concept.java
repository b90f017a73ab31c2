package dev.etude.memory;

import java.util.List;

/**
 * A building block learned from a solution that passed.
 *
 * @param name a Python identifier, unique in its run
 * @param parameters types of its parameters, in order
 * @param type type of its value
 * @param expression its body in the notation of the model that learned it
 * @param python a Python function of that name, ready to be pasted before a solution
 * @param from the id of the task it was learned from
 */
public record Concept(String name, List<String> parameters, String type, String expression,
    String python, String from) {

  public Concept {
    parameters = List.copyOf(parameters);
  }
}
