package dev.etude.sandbox.internal.host;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Who replaces whom. Workers that are worn get their successors one after the other, because a
 * start keeps two cores busy for seconds. A worn worker goes on until its successor has settled:
 * one that has just started makes its interpreters slowly. Guarded by its owner.
 *
 * @param <W> a worker
 */
final class Succession<W> {

  /** A worn worker goes at the latest after so many times the programs it was meant for. */
  private static final int OVERDUE = 2;

  private final int programsPerWorker;
  private final ToIntFunction<W> programs;
  private final Predicate<W> full;
  /** Those that go on, the first to wear first. */
  private final Set<W> worn = new LinkedHashSet<>();
  /** Those that were let go, and have not ended. */
  private final Set<W> gone = new HashSet<>();
  /** Those that have settled and have let nobody go. */
  private int successors;

  /**
   * {@code programs}: how many a worker has served; {@code full}: whether it is worn whatever it
   * has served.
   */
  Succession(int programsPerWorker, ToIntFunction<W> programs, Predicate<W> full) {
    this.programsPerWorker = programsPerWorker;
    this.programs = programs;
    this.full = full;
  }

  /** Takes note that a worker has settled. */
  void settled() {
    successors = Math.min(successors + 1, worn.size());
  }

  /** Whether a worker is worn and its turn has come: then a successor is to start. */
  boolean wears(W worker) {
    return (programs.applyAsInt(worker) >= programsPerWorker || full.test(worker))
        && (worn.isEmpty() || isOverdue(worker)) && worn.add(worker);
  }

  /** Whether a worker is worn and goes on until its successor has settled. */
  boolean isWorn(W worker) {
    return worn.contains(worker);
  }

  /** The worn workers that may be let go. */
  Stream<W> mayGo() {
    return worn.stream().filter(this::mayGo);
  }

  /** Whether a worker is worn and may be let go. */
  boolean mayGo(W worker) {
    return isWorn(worker) && (successors > 0 || isOverdue(worker));
  }

  private boolean isOverdue(W worker) {
    return programs.applyAsInt(worker) >= OVERDUE * programsPerWorker;
  }

  /** Takes note that a worker is let go. */
  void letGo(W worker) {
    worn.remove(worker);
    gone.add(worker);
    successors = Math.max(0, successors - 1);
  }

  /** Takes note of an end; whether that worker has a successor, ready or on its way. */
  boolean ended(W worker) {
    if (worn.remove(worker)) {
      successors = Math.max(0, successors - 1);
      return true;
    }
    return gone.remove(worker);
  }
}
