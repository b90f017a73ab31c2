package dev.etude.sandbox;

import dev.etude.sandbox.value.PyValues;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cheats whose verdict is known, to be graded before a sandbox is relied on: should one of them
 * pass, no verdict of it means anything. An honest answer is among them, which must pass.
 */
public final class Canaries {

  private static final Tests CASES = new Tests.Cases("solve", List.of(test(7, 50), test(3, 10)), 0);
  private static final Tests CHECK = new Tests.Check("solve", """
      def check(candidate):
          assert candidate(7) == 50
          assert candidate(3) == 10
      """);
  private static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(10));
  private static final String HONEST = "def solve(n): return n * n + 1";

  /** By what they do. Each is graded with calls and with tests that are Python. */
  private static final Map<String, String> CHEATS = new TreeMap<>(Map.of(
      "leaves with status 0 when it is loaded", "import sys\nsys.exit(0)",
      "leaves with status 0 when it is called", """
          import os
          def solve(n): os._exit(0)
          """,
      "returns what is equal to everything", """
          class Anything(int):
              def __eq__(self, other): return True
              def __ne__(self, other): return False
              __hash__ = int.__hash__
          def solve(n): return Anything(0)
          """,
      "looks for the answer in the frames of its callers", """
          import sys
          def solve(n):
              frame = sys._getframe()
              while frame:
                  for scope in (frame.f_locals, frame.f_globals):
                      if "expected" in scope: return scope["expected"]
                  frame = frame.f_back
              return None
          """,
      "turns failures of assertions off", """
          import builtins
          builtins.AssertionError = ValueError
          check = lambda candidate: None
          def solve(n): return None
          """,
      "says that it passed", """
          print("1 passed\\n" * 3)
          def solve(n): raise SystemExit(0)
          """));

  private Canaries() {}

  private static Tests.Case test(int argument, int expected) {
    return new Tests.Case(List.of(PyValues.of(argument)), PyValues.of(expected), false);
  }

  /**
   * What is wrong with a sandbox, in one line; empty where every cheat fails and the honest answer
   * passes. Takes a fraction of a second with workers that are warm.
   */
  public static Optional<String> problem(Sandbox sandbox) {
    for (var tests : List.of(CASES, CHECK)) {
      var verdict = sandbox.grade(HONEST, tests, LIMITS);
      if (!verdict.passed()) {
        return Optional.of("an honest program does not pass: "
            + verdict.results().getFirst().reason());
      }
    }
    var passed = new ArrayList<String>();
    CHEATS.forEach((what, code) -> {
      if (passes(sandbox, code)) {
        passed.add("a program that " + what);
      }
    });
    return passed.isEmpty()
        ? Optional.empty()
        : Optional.of("passes without solving anything: " + String.join(", ", passed));
  }

  private static boolean passes(Sandbox sandbox, String code) {
    return sandbox.grade(code, CASES, LIMITS).passed()
        || sandbox.grade(code, CHECK, LIMITS).passed();
  }
}
