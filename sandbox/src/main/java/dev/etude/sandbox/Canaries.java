package dev.etude.sandbox;

import dev.etude.sandbox.value.PyValues;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

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

  private static final List<Tests> BOTH = List.of(CASES, CHECK);

  /**
   * A way to pass without solving anything.
   *
   * @param against the kinds of tests that it might fool
   */
  private record Cheat(String what, List<Tests> against, String code) {}

  private static final List<Cheat> CHEATS = List.of(
      new Cheat("leaves with status 0 when it is called", BOTH, """
          import os
          def solve(n): os._exit(0)
          """),
      new Cheat("leaves with status 0 when it is loaded", BOTH, "import sys\nsys.exit(0)"),
      new Cheat("looks for the answer in the frames of its callers", List.of(CASES), """
          import sys
          def solve(n):
              frame = sys._getframe()
              while frame:
                  for scope in (frame.f_locals, frame.f_globals):
                      if "expected" in scope: return scope["expected"]
                  frame = frame.f_back
              return None
          """),
      new Cheat("returns what is equal to everything", BOTH, """
          class Anything(int):
              def __eq__(self, other): return True
              def __ne__(self, other): return False
              __hash__ = int.__hash__
          def solve(n): return Anything(0)
          """),
      new Cheat("says that it passed", BOTH, """
          print("1 passed\\n" * 3)
          def solve(n): raise SystemExit(0)
          """),
      new Cheat("turns failures of assertions off", List.of(CHECK), """
          import builtins
          builtins.AssertionError = ValueError
          check = lambda candidate: None
          def solve(n): return None
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
    for (var tests : BOTH) {
      var verdict = sandbox.grade(HONEST, tests, LIMITS);
      if (!verdict.passed()) {
        return Optional.of("an honest program does not pass: "
            + verdict.results().getFirst().reason());
      }
    }
    var passed = CHEATS.stream().filter(cheat -> passes(sandbox, cheat))
        .map(cheat -> "a program that " + cheat.what()).toList();
    return passed.isEmpty()
        ? Optional.empty()
        : Optional.of("passes without solving anything: " + String.join(", ", passed));
  }

  private static boolean passes(Sandbox sandbox, Cheat cheat) {
    return cheat.against().stream()
        .anyMatch(tests -> sandbox.grade(cheat.code(), tests, LIMITS).passed());
  }
}
