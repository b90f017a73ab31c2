package dev.etude.sandbox.internal.worker;

import java.util.function.Predicate;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.management.ExecutionListener;
import org.jspecify.annotations.Nullable;

/**
 * The engine that all guests of a worker share, and the count of their steps. A step is a
 * statement, or a function, generator or comprehension entered or resumed, in code that is
 * neither the Python library nor the plain program of a run. The count is the same on every
 * run, and no guest can reach it. One thread counts at a time, and its own steps alone, since
 * another guest may be made ready meanwhile. What a module does while it is imported is not
 * counted: some run text of their own, and whether one was loaded ahead is a matter of time.
 */
final class Interpreter implements AutoCloseable {

  private final Engine engine;
  private long steps;
  private int importing;
  private volatile @Nullable Thread counting;

  Interpreter() {
    engine = Engine.newBuilder("python").option("engine.WarnInterpreterOnly", "false").build();
    Predicate<Source> counted = Interpreter::isCounted;
    ExecutionListener.newBuilder().statements(true).roots(true).sourceFilter(counted)
        .onEnter(_ -> step()).attach(engine);
    Predicate<Source> ofFiles = Interpreter::isOfFile;
    ExecutionListener.newBuilder().roots(true).sourceFilter(ofFiles)
        .rootNameFilter("<module>"::equals).onEnter(_ -> importing(1))
        .onReturn(_ -> importing(-1)).attach(engine);
  }

  private static boolean isCounted(Source source) {
    return !source.isInternal() && !isOfFile(source)
        && !source.getName().equals(Guest.PROGRAM);
  }

  /** Whether it is that of a module. */
  private static boolean isOfFile(Source source) {
    return source.getPath() != null || source.getName().startsWith("<frozen");
  }

  private void step() {
    if (importing == 0 && Thread.currentThread().equals(counting)) {
      steps++;
    }
  }

  private void importing(int more) {
    if (Thread.currentThread().equals(counting)) {
      importing += more;
    }
  }

  /** A guest with nothing imported. */
  Guest newGuest() {
    return new Guest(engine);
  }

  void countFromZero() {
    steps = 0;
    importing = 0;
    counting = Thread.currentThread();
  }

  void pause() {
    counting = null;
  }

  long steps() {
    return steps;
  }

  @Override
  public void close() {
    engine.close(true);
  }
}
