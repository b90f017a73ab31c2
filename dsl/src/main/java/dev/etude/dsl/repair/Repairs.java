package dev.etude.dsl.repair;

import dev.etude.dsl.ScriptKind;

/**
 * Says what can be done about a failure without asking the builder to think again. Implementations
 * are immutable and safe for use by many threads.
 */
@FunctionalInterface
public interface Repairs {

  /** Repairs, in {@code repairs}: {@code repairs { }}. */
  ScriptKind<Repairs> KIND = new ScriptKind<>("repairs", "repairs", RepairsScript.class,
      new RepairsRemote(), ScriptedRepairs::of);

  /**
   * The repair, {@link Repair.None} where there is none.
   *
   * @param before how many repairs the task has had already
   * @throws dev.etude.dsl.ScriptException if a script gives no answer within a second
   */
  Repair repair(Failure failure, int before);
}
