package dev.etude.dsl.gate;

import dev.etude.dsl.ScriptKind;

/**
 * Says whether a submission is good enough to keep. Implementations are immutable and safe for use
 * by many threads.
 */
@FunctionalInterface
public interface Gate {

  /** Gates, in {@code gates}: {@code gate { }}. */
  ScriptKind<Gate> KIND = new ScriptKind<>("gate", "gates", GateScript.class, ScriptedGate::of);

  /**
   * Judges.
   *
   * @throws dev.etude.dsl.ScriptException if a script gives no answer within a second
   */
  GateVerdict judge(Submission submission);
}
