package dev.etude.sandbox

import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration
import java.util.concurrent.Executors
import spock.lang.AutoCleanup
import spock.lang.Requires
import spock.lang.Specification
import tools.jackson.databind.json.JsonMapper

/** Every reference solution of HumanEval passes its own tests. */
@Requires(value = { HumanEvalIT.file() }, reason = 'ETUDE_HUMANEVAL names no file')
class HumanEvalIT extends Specification {

  static final int WORKERS = 2

  @AutoCleanup
  Sandbox sandbox = GraalPySandbox.open(Trained.OPTIONS.withWorkers(WORKERS))

  static String file() {
    System.getProperty('etude.humaneval') ?: System.getenv('ETUDE_HUMANEVAL')
  }

  def "every reference solution passes"() {
    given:
    def json = JsonMapper.builder().build()
    def problems = Files.readAllLines(Path.of(file())).findAll().collect { json.readTree(it) }
    def limits = Limits.DEFAULT.withTime(Duration.ofSeconds(20))
    sandbox.run(new Program('pass'), limits)
    def begin = System.nanoTime()

    when:
    def verdicts = Executors.newFixedThreadPool(WORKERS).withCloseable { pool ->
      problems.collect { problem ->
        pool.submit({
          [problem.get('task_id').asString(), sandbox.grade(problem.get('prompt').asString() + problem.get('canonical_solution').asString(),
            new Tests.Check(problem.get('entry_point').asString(), problem.get('test').asString()), limits)]
        } as java.util.concurrent.Callable)
      }*.get()
    }
    def seconds = (System.nanoTime() - begin) / 1e9
    def times = verdicts*.get(1)*.execution()*.elapsed()*.toNanos().sort().collect { it / 1e6 }
    println String.format('%d gradings, %.1f s, %.1f per second; p50 %.1f ms, p95 %.1f ms', problems.size(), seconds, problems.size() / seconds,
      times[(int) (times.size() * 0.5)], times[(int) (times.size() * 0.95)])

    then:
    verdicts.findAll { !it[1].passed() }.collect { "${it[0]}: ${it[1].results()*.reason()}" } == []
    problems.size() == 164
  }
}
