package dev.etude.runtime.builder;

import dev.etude.runtime.model.Brief;
import dev.etude.runtime.model.Brief.Feedback;
import dev.etude.sandbox.CodeFacts;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The builder's state between two nodes. Immutable: a node takes one and gives another.
 *
 * @param attempt 1 for the first
 * @param brief what the model sees
 * @param plan in words, empty without one
 * @param code the submission of this attempt, empty before there is one
 * @param concepts names of the concepts the code uses
 * @param limits of this attempt; a repair may raise its time
 * @param repairs how many repairs this task has had
 * @param setback what went wrong in this attempt
 * @param facts structure of the code, once it was checked
 * @param advice what the policy would have its author know, though it may run
 * @param verdict of the hidden tests, once they ran
 */
record State(Node node, int attempt, Brief brief, String plan, String code, List<String> concepts,
    Limits limits, int repairs, Optional<Setback> setback, Optional<CodeFacts> facts,
    List<String> advice, Optional<Verdict> verdict) {

  State {
    advice = List.copyOf(advice);
  }

  static State start(Brief brief, Limits limits) {
    return new State(Node.RECALL, 1, brief, "", "", List.of(), limits, 0, Optional.empty(),
        Optional.empty(), List.of(), Optional.empty());
  }

  State at(Node next) {
    return new State(next, attempt, brief, plan, code, concepts, limits, repairs, setback, facts,
        advice, verdict);
  }

  State planned(String text) {
    return new State(Node.CODE, attempt, brief, text, code, concepts, limits, repairs, setback,
        facts, advice, verdict);
  }

  State coded(String source, List<String> used) {
    return new State(Node.CHECK, attempt, brief, plan, source, used, limits, repairs, setback,
        Optional.empty(), List.of(), Optional.empty());
  }

  State checked(CodeFacts seen, List<String> warnings) {
    return new State(Node.EXECUTE, attempt, brief, plan, code, concepts, limits, repairs, setback,
        Optional.of(seen), warnings, verdict);
  }

  State verified(Node next, Verdict given) {
    return new State(next, attempt, brief, plan, code, concepts, limits, repairs, setback, facts,
        advice, Optional.of(given));
  }

  State failed(Setback why) {
    return new State(Node.REFLECT, attempt, brief, plan, code, concepts, limits, repairs,
        Optional.of(why), facts, advice, verdict);
  }

  /** The same code once more, under other limits. */
  State again(Limits wider) {
    return new State(Node.EXECUTE, attempt, brief, plan, code, concepts, wider, repairs + 1,
        Optional.empty(), facts, advice, verdict);
  }

  /** The next attempt, with what was learned from this one. */
  State next(Feedback lesson, Limits usual) {
    List<Feedback> feedback = new ArrayList<>(brief.feedback());
    feedback.add(lesson);
    Brief wiser = new Brief(brief.goal(), brief.entryPoint(), brief.signature(),
        brief.constraints(), brief.examples(), brief.concepts(), feedback);
    return new State(Node.RECALL, attempt + 1, wiser, "", "", List.of(), usual, repairs,
        Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }
}
