package dev.etude.bench;

import dev.etude.sandbox.CodeFacts;
import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Inspection;
import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.Tier;
import dev.etude.sandbox.Verdict;
import dev.etude.sandbox.Verdict.Result;
import dev.etude.sandbox.safety.SafetyFacts;
import java.util.List;
import java.util.stream.IntStream;

/** A sandbox that runs nothing: references and answers pass, decoys fail, all at once. */
final class InstantSandbox implements Sandbox {

  private static final Isolation NONE = new Isolation(Tier.GRAALPY, List.of("nothing is run"));
  private static final Execution DONE = new Execution.Finished(Execution.Account.none(NONE));

  private String reference = "";
  private Object hidden = "";

  @Override
  public Execution run(Program program, Limits limits) {
    return DONE;
  }

  @Override
  public Verdict grade(String candidate, Tests tests, Limits limits) {
    int count = tests instanceof Tests.Cases cases ? cases.cases().size() : 1;
    boolean passes = candidate.contains("*arguments") || reference(candidate, tests);
    List<Result> results = IntStream.range(0, count)
        .mapToObj(i -> new Result(i == 0, passes, passes ? "" : "a decoy")).toList();
    return new Verdict(results, DONE, 100, "tests", "grader");
  }

  /** The trainer tries the reference of a task before its decoys, on the same hidden tests. */
  private boolean reference(String candidate, Tests tests) {
    if (!tests.equals(hidden) && !candidate.equals(reference)) {
      hidden = tests;
      reference = candidate;
    }
    return candidate.equals(reference);
  }

  @Override
  public Inspection inspect(String source) {
    String name = source.substring(4, source.indexOf('('));
    return new Inspection.Parsed(new CodeFacts(List.of(), List.of(name), 2, 2, 0, 0, 0),
        SafetyFacts.NONE);
  }

  @Override
  public Isolation isolation() {
    return NONE;
  }

  @Override
  public void close() {}
}
