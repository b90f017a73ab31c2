package dev.etude.sandbox

import tools.jackson.databind.json.JsonMapper

import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration
import java.util.concurrent.Callable
import java.util.concurrent.Executors

/** The cases of {@code cases/}: a folder each, with a program and the verdict it must get. */
class Cases {

  static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(10))
  static final Program BENIGN = new Program('import json\nprint(json.dumps(sorted([3, 1, 2])))')

  static class Case {
    String name
    String source
    Map<String, Object> expected

    /**
     * One second, where the case is to run into it, and else ten: how long a machine with much to do needs
     * for an honest program is not what a case is about.
     */
    Limits limits(Tier tier) {
      def usual = verdicts(tier).contains('timed_out') ? 1 : 10
      LIMITS.withTime(Duration.ofSeconds((expected.seconds ?: usual) as long))
    }

    /**
     * The verdicts that are right in that tier: one, but where two limits are reached at about the same time;
     * none where the case is not for that tier.
     */
    List<String> verdicts(Tier tier) {
      def verdict = expected.verdict
      def own = verdict instanceof Map ? verdict[tier.word()] ?: (tier == Tier.GRAALPY ? [] : verdict['cpython']) : verdict
      own instanceof List ? own : [own]
    }
  }

  static class Outcome {
    Case of
    Execution end
    Execution benign

    /** For those who write cases: what came of this one. */
    String line() {
      "${of.name}|${end.word()}|${end.elapsed().toMillis()}|${benign?.word()}|${end}".replaceAll('\\s+', ' ').take(300)
    }

    String problem(Tier tier) {
      def wrong = []
      if (!(end.word() in of.verdicts(tier))) {
        wrong << "was ${end.word()}, not ${of.verdicts(tier).join(' or ')}: $end".take(600)
      }
      if (of.expected.line && end instanceof Execution.Raised && end.line() != of.expected.line) {
        wrong << "was raised at line ${end.line()}, not ${of.expected.line}"
      }
      if (benign && (benign.word() != 'finished' || benign.output().stdout() != '[1, 2, 3]\n')) {
        wrong << "left something to the next program: $benign"
      }
      if (end.elapsed() > of.limits(tier).time() + Duration.ofSeconds(1)) {
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

  /** What went wrong with any of the cases, two of which run at a time; a benign program comes after. */
  static List<String> problems(Sandbox sandbox, Tier tier) {
    def outcomes = run(sandbox, all().findAll { it.verdicts(tier) || System.getenv('ETUDE_CASES_LOG') }, tier)
    outcomes.collect { it.problem(tier) }.findAll()
  }

  private static List<Outcome> run(Sandbox sandbox, List<Case> cases, Tier tier) {
    def threads = Executors.newFixedThreadPool(2)
    try {
      threads.invokeAll(cases.collect { of ->
        Callable<Outcome> work = { outcome(sandbox, of, tier) }
        work
      })*.get()
    } finally {
      threads.shutdownNow()
    }
  }

  private static Outcome outcome(Sandbox sandbox, Case of, Tier tier) {
    def end = sandbox.run(new Program(of.source, '1 2 3\n'), of.limits(tier))
    // A container is never used again, so there most of these would prove nothing.
    def next = tier != Tier.DOCKER || of.name.hashCode() % 8 == 0
    def outcome = new Outcome(of: of, end: end, benign: next ? sandbox.run(BENIGN, LIMITS) : null)
    def log = System.getenv('ETUDE_CASES_LOG')
    if (log) {
      synchronized (Cases) {
        new File("${log}.${tier.word()}") << outcome.line() + '\n'
      }
    }
    outcome
  }
}
