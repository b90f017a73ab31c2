package dev.etude.dsl.strict

import dev.etude.dsl.Loading
import dev.etude.dsl.Problem
import dev.etude.dsl.ScriptException
import dev.etude.dsl.ScriptKind
import dev.etude.dsl.Scripts
import dev.etude.dsl.curve.Curve
import dev.etude.dsl.curve.CurveFacts
import dev.etude.dsl.family.Family
import dev.etude.dsl.gate.Gate
import dev.etude.dsl.gate.Submission
import dev.etude.dsl.repair.Failure
import dev.etude.dsl.repair.Repairs
import dev.etude.dsl.strategy.Strategy
import dev.etude.dsl.test.HistoryNotation
import dev.etude.memory.Profile
import dev.etude.memory.Skill
import dev.etude.sandbox.CodeFacts
import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration

/** The same question to every script of a kind, and what came of it in one line. */
class Questions {

  static final Profile PROFILE = HistoryNotation.profile(
    'parsing+0.2 sorting+0.4 parsing-0.6 graphs-0.5 sorting+0.6 graphs-0.3 parsing+0.3 sorting-0.9',
    [new Skill('parsing'), new Skill('sorting'), new Skill('graphs')])

  private static final Map<String, ScriptKind> KINDS =
    [strategy: Strategy.KIND, curve: Curve.KIND, gate: Gate.KIND, repairs: Repairs.KIND, family: Family.KIND]

  /** Every script below a folder of the test resources, by its path there. */
  static Map<String, String> texts(String folder) {
    def root = Path.of(Questions.getResource("/$folder").toURI())
    Files.walk(root).withCloseable { files ->
      files.filter { it.toString().endsWith('.groovy') }.sorted().toList()
        .collectEntries { [root.relativize(it).toString() - '.groovy', Files.readString(it)] }
    }
  }

  /** A text with a block of some kind as it is; any other is what a strategy does. */
  static String script(String text) {
    KINDS.keySet().any { text =~ /(?m)^$it \{/ } ? text : """\
strategy {
  next { profile, random ->
$text
    practice profile.skills.first()
  }
}
"""
  }

  /** {@code refused kind: message}, {@code stopped Failure: message} or {@code answers it}. */
  static String verdict(Scripts scripts, String text) {
    def kind = KINDS.find { text =~ /(?m)^$it.key \{/ }.value
    def loading = scripts.load(kind, 's.groovy', text)
    if (loading instanceof Loading.Refused) {
      Problem first = loading.problems().first()
      return "refused ${first.kind()}: ${first.message()}"
    }
    try {
      return "answers ${answer(loading.require())}"
    } catch (ScriptException e) {
      return "stopped ${e.failure().class.simpleName}: ${e.failure().predicate()}"
    }
  }

  private static String answer(value) {
    switch (value) {
      case Strategy:
        def decision = value.next(PROFILE, new SplittableRandom(7))
        return "${decision.verb().word()} ${decision.skill()}"
      case Curve:
        return value.difficulty(CurveFacts.of(PROFILE, 'parsing')).round(9)
      case Gate:
        def code = new CodeFacts(['math'], ['solve'], 12, 8, 2, 1, 1)
        return value.judge(new Submission(9, 10, Duration.ofMillis(300), Duration.ofSeconds(2), code, '# none\n'))
      case Repairs:
        return value.repair(new Failure.MissingModule('cv2'), 0)
      case Family:
        def task = value.pose(3, 11, 'task')
        return "${task.goal()} ${task.examples().first().arguments()} ${task.examples().first().expected()}"
    }
  }
}
