package dev.etude.dsl.reference

import dev.etude.dsl.Scripts
import dev.etude.dsl.curve.Curve
import dev.etude.dsl.curve.CurveFacts
import dev.etude.dsl.family.Family
import dev.etude.dsl.gate.Gate
import dev.etude.dsl.gate.Submission
import dev.etude.dsl.internal.AllowList
import dev.etude.dsl.repair.Failure
import dev.etude.dsl.repair.Repair
import dev.etude.dsl.repair.Repairs
import dev.etude.dsl.strategy.Decision
import dev.etude.dsl.strategy.Focus
import dev.etude.dsl.strategy.Strategy
import dev.etude.dsl.test.FactNotation
import dev.etude.dsl.test.HistoryNotation
import dev.etude.memory.Skill
import dev.etude.sandbox.CodeFacts
import java.nio.file.Files
import java.time.Duration
import spock.lang.Shared
import spock.lang.Specification

class ReferenceSpec extends Specification {

  static final PROFILE = HistoryNotation.profile(
    'parsing+0.2 sorting+0.4 graphs-0.5 parsing-0.6 sorting+0.5 graphs-0.3 parsing+0.3 sorting-0.4',
    [new Skill('parsing'), new Skill('sorting'), new Skill('graphs')])
  static final KINDS = [Strategy.KIND, Curve.KIND, Gate.KIND, Repairs.KIND, Family.KIND]
  static final FAILURES = [
    new Failure.MissingModule('cv2'), new Failure.UnsupportedModel('unet'), new Failure.TimedOut(Duration.ofSeconds(2)),
    new Failure.DoesNotParse(3, 'invalid syntax'), new Failure.OutOfMemory(),
    new Failure.Raised('RecursionError', 'too deep', 7),
    new Failure.WrongAnswer(6, 10, 'expected 3, got 4'), new Failure.Denied('files')]

  @Shared
  ReferencePage page = new ReferencePage()
  @Shared
  Scripts scripts = new Scripts()

  def "every word has a sentence that says what it is"() {
    expect:
    words().findAll { type, word -> !word.text() || !word.text().endsWith('.') }
      .collect { type, word -> "${type.name}: ${word.signature()}" as String } == []
  }

  def "every word has an example, and every example a word"() {
    given:
    def words = words().collect { type, word -> [ReferencePage.name(type), word.name()] }

    expect:
    words - page.examples.keySet() == []
    page.examples.keySet().toList() - words == []
  }

  def "the example of #example answers"() {
    expect:
    answer(example.script()) == example.answer()

    where:
    example << Examples.all()
  }

  def "the example of #example says it"() {
    expect:
    (example.word() =~ /[a-z]\w*|[A-Z][a-z]\w*|[*\/]/).every { example.text().contains(it) }

    where:
    example << Examples.all()
  }

  def "everything of Etude that scripts may touch is in the reference"() {
    given:
    def allowed = AllowList.INSTANCE.owners().values().findAll { it.name.startsWith('dev.etude.') }
      .findAll { !(it in [Focus, Decision]) }

    expect:
    allowed - ReferencePage.types() == []
  }

  def "docs/reference.md is what the words say now"() {
    given:
    if (System.getProperty('reference') == 'write') {
      Files.writeString(ReferencePage.PAGE, page.text())
    }

    when:
    boolean same = Files.readString(ReferencePage.PAGE) == page.text()

    then:
    assert same, "docs/reference.md is not what the words say; remake it with $ReferencePage.COMMAND"
  }

  private List<List> words() {
    ReferencePage.types().collectMany { type -> page.words(type).collect { [type, it] } }
  }

  private String answer(String text) {
    def kind = KINDS.find { text =~ /(?m)^$it.word \{/ }
    answer(scripts.load(kind, 'example.groovy', text).require())
  }

  private static String answer(Strategy strategy) {
    def decision = strategy.next(PROFILE, new SplittableRandom(7))
    "${decision.verb().word()} ${decision.skill()}"
  }

  private static String answer(Curve curve) {
    curve.difficulty(CurveFacts.of(PROFILE, 'parsing')).round(9)
  }

  private static String answer(Gate gate) {
    def code = new CodeFacts(['math'], ['solve'], 12, 8, 2, 2, 1)
    def verdict = gate.judgesDecisions()
      ? gate.judge(FactNotation.proposal([difficulty: 0.9], PROFILE))
      : gate.judge(new Submission(9, 10, Duration.ofMillis(300), Duration.ofSeconds(2),
      code, '# none\n'))
    (verdict.accepted() ? 'accepted' : "refused: ${verdict.unmet().join(', ')}") +
      "; preferences ${verdict.preference()}"
  }

  private static String answer(Family family) {
    family.pose(3, 11, 'task').goal()
  }

  private static String answer(Repairs repairs) {
    FAILURES.collectEntries { [it.class.simpleName, repairs.repair(it, 0)] }
      .findAll { !(it.value instanceof Repair.None) }
      .collect { "$it.key: ${said(it.value)}" }.join(', ')
  }

  private static String said(Repair repair) {
    switch (repair) {
      case Repair.Provide: return "provide $repair.module from ${repair.source().text()}"
      case Repair.ReplaceModel: return "replace $repair.model by $repair.by"
      case Repair.RetryWithin: return "retry within $repair.limit"
      case Repair.Hint: return "hint, $repair.text"
      case Repair.GiveUp: return "give up, $repair.reason"
    }
  }
}
