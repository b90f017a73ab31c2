package dev.etude.dsl.gate;

import dev.etude.dsl.ScriptKind;

/**
 * Says whether a submission is good enough to keep, or whether a decision is worth a cycle.
 * Implementations are immutable and safe for use by many threads.
 */
public interface Gate {

  /** Gates, in {@code gates}: {@code gate { }}. */
  ScriptKind<Gate> KIND = new ScriptKind<>("gate", "gates", GateScript.class, new GateRemote(),
      ScriptedGate::of);

  /**
   * Judges a submission; accepts all where it says nothing about submissions.
   *
   * @throws dev.etude.dsl.ScriptException if a script gives no answer within a second
   */
  GateVerdict judge(Submission submission);

  /**
   * Judges a decision before it is carried out; accepts all where it says nothing about decisions.
   *
   * @throws dev.etude.dsl.ScriptException if a script gives no answer within a second
   */
  GateVerdict judge(Proposal proposal);

  /** Whether it requires anything of submissions. */
  boolean judgesSubmissions();

  /** Whether it requires anything of decisions. */
  boolean judgesDecisions();
}
