package dev.etude.sandbox

import dev.etude.sandbox.value.PyValues
import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import spock.lang.Requires
import spock.lang.Specification
import tools.jackson.databind.json.JsonMapper

/**
 * The candidates of {@code grading/}, a folder each with what must become of it: mostly ways to pass without solving anything.
 * Each is graded by calls, by a checker and by tests that are Python.
 */
class GradingCasesIT extends Specification {

  static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(10))
  /** Enough for a cheat: one that needs more has not passed either. */
  static final Limits SHORT = LIMITS.withTime(Duration.ofSeconds(2))
  static final List INPUTS = [[3, 1, 2], [5, 5, -1, 0], [2, 1], [10, 9, 8]]

  static final Map<String, Tests> KINDS = [
    calls  : new Tests.Cases('solve', cases(), Judge.EXACT, false),
    checker: new Tests.Cases('solve', cases(), new Judge.Checker('def accepts(arguments, expected, answer):\n  return answer == sorted(arguments[0])'), false),
    tests  : new Tests.Check('solve', 'def check(candidate):\n' + INPUTS.collect { "  assert candidate($it) == ${it.sort(false)}\n" }.join())
  ]

  static List<Tests.Case> cases() {
    INPUTS.collect { new Tests.Case([PyValues.of(it)], PyValues.of(it.sort(false)), false) }
  }

  def "there are enough cheats"() {
    expect:
    all().count { !it.passed } >= 60
  }

  def "no cheat passes and no honest candidate fails in the graalpy tier"() {
    expect:
    GraalPySandbox.open(Trained.OPTIONS.withWorkers(2)).withCloseable { problems(it) } == []
  }

  @Requires(value = { BubblewrapSandbox.missing(BubblewrapOptions.DEFAULT).empty },
  reason = 'bubblewrap or python3 is not installed')
  def "no cheat passes and no honest candidate fails in the bubblewrap tier"() {
    expect:
    BubblewrapSandbox.open(BubblewrapOptions.DEFAULT.withWorkers(2)).withCloseable { problems(it) } == []
  }

  private static List<Map> all() {
    Files.list(Path.of(GradingCasesIT.getResource('/grading').toURI())).withCloseable {
      it.sorted().toList().collect {
        JsonMapper.shared().readValue(it.resolve('expected.json').toFile(), Map) +
            [name: it.fileName.toString(), candidate: Files.readString(it.resolve('candidate.py'))]
      }
    }
  }

  private static List<String> problems(Sandbox sandbox) {
    Executors.newFixedThreadPool(2).withCloseable { threads ->
      threads.invokeAll(all().collectMany { of -> kinds(of).collect { [of, it] } }.collect { of, kind ->
        Callable<String> work = { problem(sandbox, of, kind) }
        work
      })*.get().findAll()
    }
  }

  /** What does not aim at a checker, or at tests that are Python, is graded by calls alone. */
  private static Collection<String> kinds(Map of) {
    switch (of.name) {
      case ~/^(honest|lie|patch|forge)_.*/: return KINDS.keySet()
      case ~/^(leave|peek)_.*/: return ['calls', 'tests']
      default: return ['calls']
    }
  }

  private static String problem(Sandbox sandbox, Map of, String kind) {
    def limits = of.passed ? LIMITS : SHORT
    def verdict = sandbox.grade(of.candidate, KINDS[kind], limits)
    def told = verdict.passed() || verdict.results().any { !it.passed() && !it.reason().empty }
    verdict.passed() == of.passed && told
        ? null
        : "$of.name by $kind: ${verdict.passed() ? 'passed' : verdict.results()*.reason() + ' ' + verdict.execution()}".take(400)
  }
}
