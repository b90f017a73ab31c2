package dev.etude.runtime.search;

/**
 * A lambda with the values its body sees. The last slot of an environment holds its {@link Meter}.
 */
final class Closure {

  private final Expr.Lambda lambda;
  private final Object[] environment;

  Closure(Expr.Lambda lambda, Object[] environment) {
    this.lambda = lambda;
    this.environment = environment;
  }

  /** An environment with room for lambdas within lambdas. */
  static Object[] environment(Object[] arguments, Meter meter) {
    var slots = java.util.Arrays.copyOf(arguments, arguments.length + 9);
    slots[slots.length - 1] = meter;
    return slots;
  }

  Object call(Object first) {
    if (!((Meter) environment[environment.length - 1]).tick()) {
      return Values.ERROR;
    }
    environment[lambda.parameters().getFirst().slot()] = first;
    return lambda.body().eval(environment);
  }

  Object call(Object first, Object second) {
    environment[lambda.parameters().get(1).slot()] = second;
    return call(first);
  }

  /** Whether a condition holds: {@code TRUE}, {@code FALSE} or an error. */
  boolean holds(Object value) {
    return call(value) == Boolean.TRUE;
  }
}
