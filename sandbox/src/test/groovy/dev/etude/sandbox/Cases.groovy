package dev.etude.sandbox

import tools.jackson.databind.json.JsonMapper

import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration
import java.util.concurrent.Callable
import java.util.concurrent.Executors

/** The cases of {@code cases/}: a folder each, with a program and the verdict it must get. */
class Cases {

  static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(1))
  static final Program BENIGN = new Program('import json\nprint(json.dumps(sorted([3, 1, 2])))')

  static class Case {
    String name
    String source
    Map<String, Object> expected

    /** The verdict in that tier, where tiers differ by their nature, else in all. */
    String verdict(Tier tier) {
      def verdict = expected.verdict
      verdict instanceof Map ? verdict[tier.word()] ?: verdict['cpython'] : verdict
    }
  }

  static class Outcome {
    Case of
    Execution end
    Execution benign
    long millis

    String problem(Tier tier) {
      def wrong = []
      if (end.word() != of.verdict(tier)) {
        wrong << "was ${end.word()}, not ${of.verdict(tier)}: $end".take(600)
      }
      if (benign.word() != 'finished' || benign.output().stdout() != '[1, 2, 3]\n') {
        wrong << "left something to the next program: $benign"
      }
      if (end.elapsed() > LIMITS.time() + Duration.ofSeconds(1)) {
        wrong << "ended after ${end.elapsed()}"
      }
      wrong ? "${of.name} ${wrong.join('; ')}" : null
    }
  }

  static List<Case> all() {
    Path folder = Path.of(Cases.getResource('/cases').toURI())
    Files.list(folder).withCloseable {
      it.sorted().toList().collect {
        new Case(name: it.fileName.toString(), source: Files.readString(it.resolve('program.py')),
        expected: JsonMapper.shared().readValue(it.resolve("expected.json").toFile(), Map))
      }
    }
  }

  /** Every case, and after each one a benign program; {@code lanes} at a time. */
  static List<Outcome> run(Sandbox sandbox, List<Case> cases, int lanes) {
    def threads = Executors.newFixedThreadPool(lanes)
    try {
      threads.invokeAll(cases.collect { of ->
        Callable<Outcome> work = { outcome(sandbox, of) }
        work
      })*.get()
    } finally {
      threads.shutdownNow()
    }
  }

  private static Outcome outcome(Sandbox sandbox, Case of) {
    def start = System.nanoTime()
    def end = sandbox.run(new Program(of.source, '1 2 3\n'), LIMITS)
    def millis = (System.nanoTime() - start).intdiv(1_000_000)
    new Outcome(of: of, end: end, benign: sandbox.run(BENIGN, LIMITS), millis: millis)
  }
}
