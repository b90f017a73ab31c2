package dev.etude.runtime.builder;

import dev.etude.dsl.gate.Gate;
import dev.etude.dsl.gate.GateVerdict;
import dev.etude.dsl.repair.Repair;
import dev.etude.dsl.repair.Repairs;
import dev.etude.dsl.task.Task;
import dev.etude.memory.Event;
import dev.etude.memory.journal.Ledger;
import dev.etude.runtime.Phases;
import dev.etude.runtime.model.AnswerParser;
import dev.etude.runtime.model.Brief;
import dev.etude.runtime.model.Brief.Feedback;
import dev.etude.runtime.model.Prompt.Purpose;
import dev.etude.runtime.model.Reply;
import dev.etude.runtime.model.Toolbox;
import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Inspection;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Verdict;
import dev.etude.sandbox.safety.CodePolicy;
import java.util.List;
import java.util.Optional;

/**
 * Works one task as a cyclic graph:
 *
 * <pre>
 * recall -> plan -> code -> check --refused--> reflect -> recall ...
 *                             |passed
 *                             v
 *                          execute --failed--> repair? --> reflect -> recall ...
 *                             |finished
 *                             v
 *                          verify --not passed--> reflect ;  passed -> done
 * </pre>
 *
 * <p>
 * Every step leaves an event. In a resumed cycle the recorded replies of the model are used, so
 * that none is paid for twice; what the sandbox says is found out again, since that is free.
 */
public final class Builder {

  /** How often the time limit of a program may grow, and by how much at most, in one task. */
  private static final int WIDEST = 4;

  private final Asking asking;
  private final Bench bench;
  private final Ledger ledger;
  private final Phases phases;
  private final Gate gate;
  private final Repairs repairs;
  private final int attempts;
  private final Limits limits;
  private final CodePolicy policy;

  /** A builder for one task. */
  Builder(Asking asking, Bench bench, Ledger ledger, Phases phases, Gate gate, Repairs repairs,
      Practice.Rules rules) {
    this.asking = asking;
    this.bench = bench;
    this.ledger = ledger;
    this.phases = phases;
    this.gate = gate;
    this.repairs = repairs;
    attempts = rules.attempts();
    limits = rules.limits();
    policy = rules.policy();
  }

  /** Tries until a submission passes, attempts run out, or a repair says that it is no use. */
  Work work(Task task, Brief brief, long referenceSteps) {
    State state = State.start(brief, limits);
    while (true) {
      State now = state;
      state = switch (now.node()) {
        case RECALL -> now.at(asking.plans() ? Node.PLAN : Node.CODE);
        case PLAN -> phases.in("plan", () -> plan(now));
        case CODE -> phases.in("code", () -> code(now));
        case CHECK -> phases.in("check", () -> check(now));
        case EXECUTE -> phases.in("execute", () -> execute(now, task));
        case VERIFY -> phases.in("verify", () -> verify(now, task, referenceSteps));
        case REFLECT -> phases.in("reflect", () -> reflect(now));
        case PASSED, GAVE_UP -> now;
      };
      if (now.node() == Node.PASSED || now.node() == Node.GAVE_UP) {
        return Work.of(now);
      }
    }
  }

  private State plan(State state) {
    return switch (asking.ask(Purpose.PLAN, state)) {
      case Reply.Answer answer -> state.planned(answer.text());
      case Reply.NoAnswer none -> state.planned("");
      case Reply.Failed failed -> throw asking.failure("plan", failed);
    };
  }

  private State code(State state) {
    return switch (asking.ask(Purpose.CODE, state)) {
      case Reply.Answer reply -> switch (AnswerParser.parse(reply.text(), state.brief())) {
        case AnswerParser.Code code -> coded(state, code.source());
        case AnswerParser.NoCode none -> state.failed(Setback.of("no code", none.reason()));
      };
      case Reply.NoAnswer none -> state.failed(Setback.of("no answer", none.reason()));
      case Reply.Failed failed -> throw asking.failure("code", failed);
    };
  }

  /** A model may call what it has learned without writing it out. */
  private static State coded(State state, String source) {
    List<Brief.Known> known = state.brief().concepts();
    return state.coded(Toolbox.paste(source, known), Toolbox.used(source, known));
  }

  private State check(State state) {
    Inspection seen = bench.inspect(state.code());
    Findings findings = Findings.of(seen, state.brief().entryPoint(), policy);
    ledger.record(new Event.CodeChecked(state.attempt(), state.code(), findings.recorded()));
    return switch (seen) {
      case Inspection.Parsed parsed -> findings.refusals().isEmpty()
          ? state.checked(parsed.facts(), findings.advice())
          : state.failed(Setback.of(findings.signature(),
              String.join("\n", findings.refusals())));
      case Inspection.NotPython bad -> repair(state, Setbacks.of(bad), Optional.empty());
      case Inspection.Failed failed -> throw bench.failure("check", failed.reason());
    };
  }

  private State execute(State state, Task task) {
    Optional<Verdict> examples = bench.examples(state, task);
    if (examples.isEmpty() || examples.get().passed()) {
      return state.at(Node.VERIFY);
    }
    return repair(state, Setbacks.ofExamples(examples.get()),
        Optional.of(examples.get().execution()));
  }

  private State verify(State state, Task task, long referenceSteps) {
    Verdict verdict = bench.hidden(state, task, referenceSteps);
    if (!verdict.passed()) {
      return repair(state.verified(Node.VERIFY, verdict),
          Setbacks.ofHidden(verdict), Optional.of(verdict.execution()));
    }
    GateVerdict judged = gate.judge(bench.submission(state, verdict));
    ledger.record(new Event.Gated(state.attempt(), judged.accepted(), judged.unmet(),
        judged.preference()));
    return judged.accepted()
        ? state.verified(Node.PASSED, verdict)
        : state.verified(Node.REFLECT, verdict).failed(Setback.of(
            "gate: " + judged.unmet().getFirst(),
            "does not meet: " + String.join("; ", judged.unmet())));
  }

  /** Asks the repair script before the model has to think again. */
  private State repair(State state, Setback setback, Optional<Execution> execution) {
    if (setback.failure().isEmpty()) {
      return state.failed(setback);
    }
    Repair repair = repairs.repair(setback.failure().get(), state.repairs());
    record(state, repair);
    return switch (repair) {
      case Repair.None none -> state.failed(setback);
      case Repair.Hint hint -> state.failed(setback.hinted(hint.text()));
      case Repair.GiveUp giveUp -> state.failed(setback).at(Node.GAVE_UP);
      case Repair.Provide provide -> state.failed(setback.hinted("The module " + provide.module()
          + " is not there; do without it."));
      case Repair.ReplaceModel replace -> state.failed(setback.hinted("The model "
          + replace.model() + " is not supported; use " + replace.by() + "."));
      case Repair.RetryWithin retry -> execution.isEmpty() || state.repairs() > 0
          ? state.failed(setback)
          : state.again(Bench.wider(limits, retry.limit(), WIDEST));
    };
  }

  private void record(State state, Repair repair) {
    switch (repair) {
      case Repair.None none -> {
      }
      case Repair.Hint hint -> repaired(state, "hint", hint.text());
      case Repair.GiveUp giveUp -> repaired(state, "give up", giveUp.reason());
      case Repair.Provide provide -> repaired(state, "provide",
          provide.module() + " from " + provide.source().text());
      case Repair.ReplaceModel replace -> repaired(state, "replace model",
          replace.model() + " by " + replace.by());
      case Repair.RetryWithin retry -> repaired(state, "retry within",
          retry.limit().toMillis() + " ms");
    }
  }

  private void repaired(State state, String repair, String detail) {
    ledger.record(new Event.Repaired(state.attempt(), repair, detail));
  }

  private State reflect(State state) {
    Setback setback = state.setback().orElseThrow();
    ledger.record(new Event.Reflected(state.attempt(), setback.signature(),
        setback.hint().isEmpty() ? setback.problem() : setback.hint()));
    return state.attempt() == attempts
        ? state.at(Node.GAVE_UP)
        : state.next(new Feedback(state.code(), problem(setback, state.advice()),
            setback.hint()), limits);
  }

  /** What did not keep a program from running may still be what is wrong with it. */
  private static String problem(Setback setback, List<String> advice) {
    return advice.isEmpty()
        ? setback.problem()
        : setback.problem() + "\nto think about: " + String.join("; ", advice);
  }
}
