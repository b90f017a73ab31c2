package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import dev.etude.sandbox.internal.wire.Request;
import dev.etude.sandbox.value.PyValues;
import java.io.OutputStream;
import java.util.List;

/** A small typical workload, from which the JVM learns what to put into an AOT cache. */
final class Training {

  private static final String PROGRAM = """
      import random, json
      from collections import Counter
      from typing import List

      def solve(words: List[str], n: int) -> dict:
          counts = Counter(word.lower() for word in words if len(word) > n)
          return {key: [i * i for i in range(value)] for key, value in sorted(counts.items())}

      print(solve(["one", "two", "two"], 2), json.dumps({"a": [1, 2.5, None]}))
      """;
  private static final String TESTS = """
      import math

      def check(candidate):
          assert candidate(["a", "bb"], 1) == {"bb": [0]}
          assert math.floor(2.5) == 2
      """;
  private static final int ROUNDS = 8;

  private Training() {}

  /** Serves the workload on this thread, with the answers going nowhere. */
  static void perform() {
    var arguments = List.of(PyValues.of(List.of("a", "bb", "bb")), PyValues.of(1));
    var requests = List.of(
        new Request.Run(new Program(PROGRAM), Limits.DEFAULT),
        new Request.Run(new Program("1 / 0"), Limits.DEFAULT),
        new Request.Calls(PROGRAM, "solve", List.of(arguments), false, Limits.DEFAULT, 1),
        new Request.Check(PROGRAM, "solve", TESTS, Limits.DEFAULT, 1),
        new Request.Inspect(PROGRAM));
    var worker = new Worker(new Channel(OutputStream.nullOutputStream()));
    try {
      for (int i = 0; i < ROUNDS; i++) {
        for (var request : requests) {
          worker.begin(request);
          worker.awaitServed();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
