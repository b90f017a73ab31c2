package dev.etude.runtime.search;

import java.util.List;

/**
 * A learned concept as the meaning of an operator: a function that the search made up earlier.
 *
 * @param source its body in the notation of concepts, by which two of them are compared
 */
record Learned(String name, List<String> arguments, Expr body, String source, Meter meter)
    implements
      Operator.Semantics {

  @Override
  public Object apply(Object[] values) {
    return body.eval(Closure.environment(values, meter));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Learned concept && name.equals(concept.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
