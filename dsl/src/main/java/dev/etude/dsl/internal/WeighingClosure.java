package dev.etude.dsl.internal;

import groovy.lang.Closure;
import org.jspecify.annotations.Nullable;

/** A closure whose answers are weighed, because whoever calls it looks at all of them. */
final class WeighingClosure<T> extends Closure<T> {

  private static final long serialVersionUID = 1;

  private final transient Closure<T> closure;

  WeighingClosure(Closure<T> closure) {
    super(closure.getOwner(), closure.getThisObject());
    this.closure = closure;
    this.parameterTypes = closure.getParameterTypes();
    this.maximumNumberOfParameters = closure.getMaximumNumberOfParameters();
  }

  @Override
  public T call() {
    return weighed(closure.call());
  }

  @Override
  public T call(Object... arguments) {
    return weighed(closure.call(arguments));
  }

  @Override
  public T call(@Nullable Object argument) {
    return weighed(closure.call(argument));
  }

  private static <T> T weighed(T answer) {
    Meter.weigh(answer);
    return answer;
  }
}
