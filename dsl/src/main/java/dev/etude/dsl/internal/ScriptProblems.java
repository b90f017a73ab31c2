package dev.etude.dsl.internal;

import dev.etude.dsl.Problem;
import java.util.List;

/** Thrown while a script becomes a value: it has problems. */
public final class ScriptProblems extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  public ScriptProblems(List<Problem> problems) {
    super(problems.isEmpty() ? "" : problems.getFirst().headline());
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
