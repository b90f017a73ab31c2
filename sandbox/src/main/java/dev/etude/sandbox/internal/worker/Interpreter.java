package dev.etude.sandbox.internal.worker;

import java.util.function.Predicate;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.management.ExecutionListener;

/**
 * The engine that all guests of a worker share, and the count of their steps. A step is a
 * statement, or a function, generator or comprehension entered or resumed, in code that is
 * neither the Python library nor the plain program of a run. The count is the same on every
 * run, and no guest can reach it. Used by one thread at a time.
 */
final class Interpreter implements AutoCloseable {

  private final Engine engine;
  private long steps;
  private boolean counting;

  Interpreter() {
    engine = Engine.newBuilder("python").option("engine.WarnInterpreterOnly", "false").build();
    Predicate<Source> counted = Interpreter::isCounted;
    ExecutionListener.newBuilder().statements(true).roots(true).sourceFilter(counted)
        .onEnter(_ -> step()).attach(engine);
  }

  private static boolean isCounted(Source source) {
    return !source.isInternal() && source.getPath() == null
        && !source.getName().startsWith("<frozen") && !source.getName().equals(Guest.PROGRAM);
  }

  private void step() {
    if (counting) {
      steps++;
    }
  }

  /** A guest with nothing imported. */
  Guest newGuest() {
    return new Guest(engine);
  }

  void countFromZero() {
    steps = 0;
    counting = true;
  }

  void pause() {
    counting = false;
  }

  void resume() {
    counting = true;
  }

  long steps() {
    return steps;
  }

  @Override
  public void close() {
    engine.close(true);
  }
}
