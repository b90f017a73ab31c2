package dev.etude.dsl.test

import dev.etude.dsl.gate.Gate
import dev.etude.dsl.gate.Submission
import dev.etude.sandbox.CodeFacts
import java.time.Duration

/**
 * What specs of gates extend.
 *
 * <pre>
 * expect:
 * gate.judge(submission(passed: 9, total: 10)).unmet() == ['every test passes']
 * </pre>
 */
abstract class GateSpecification extends ScriptSpecification {

  /** The gate of this name. */
  protected Gate script(String name) {
    script(Gate.KIND, name)
  }

  /**
   * A submission that passes 10 of 10 tests at once, with one short function, but for what is said:
   * {@code passed}, {@code total}, {@code elapsed}, {@code limit}, {@code imports}, {@code
   * longestFunction}, {@code lines}, {@code branches}, {@code nesting}, {@code shortNames}, {@code
   * source}.
   */
  protected Submission submission(Map<String, Object> facts = [:]) {
    def number = { String name, int otherwise ->
      facts.containsKey(name) ? facts[name] as int : otherwise
    }
    def imports = facts.imports == null ? [] : facts.imports as List<String>
    int total = number('total', 10)
    def code = new CodeFacts(imports, ['solve'], number('lines', 2), number('longestFunction', 2),
      number('branches', 0), number('nesting', 1), number('shortNames', 0))
    new Submission(number('passed', total), total,
      (facts.elapsed ?: Duration.ofMillis(10)) as Duration,
      (facts.limit ?: Duration.ofSeconds(2)) as Duration, code,
      (facts.source ?: 'def solve(n):\n    return n\n') as String)
  }
}
