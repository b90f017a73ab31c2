package dev.etude.dsl.reference

import dev.etude.dsl.Draw
import dev.etude.dsl.ScriptExtensions
import dev.etude.dsl.Window
import dev.etude.dsl.curve.CurveScript
import dev.etude.dsl.curve.CurveWords
import dev.etude.dsl.curve.SkillHistory
import dev.etude.dsl.family.AnswerWords
import dev.etude.dsl.family.FamilyScript
import dev.etude.dsl.family.FamilyWords
import dev.etude.dsl.family.PoseWords
import dev.etude.dsl.gate.DecisionFacts
import dev.etude.dsl.gate.DecisionGateWords
import dev.etude.dsl.gate.GateScript
import dev.etude.dsl.gate.GateWords
import dev.etude.dsl.gate.SubmissionFacts
import dev.etude.dsl.repair.Failure
import dev.etude.dsl.repair.RepairWords
import dev.etude.dsl.repair.RepairsScript
import dev.etude.dsl.repair.RepairsWords
import dev.etude.dsl.strategy.History
import dev.etude.dsl.strategy.NextWords
import dev.etude.dsl.strategy.StrategyScript
import dev.etude.dsl.strategy.StrategyWords
import dev.etude.memory.Outcome
import dev.etude.memory.Skill
import java.nio.file.Files
import java.nio.file.Path

/** Makes {@code docs/reference.md} of the Javadoc of the words and of their examples. */
class ReferencePage {

  static final Path HOME = Path.of(System.getProperty('etude.home'))
  static final Path PAGE = HOME.resolve('docs/reference.md')
  static final String COMMAND = './mvnw -q -pl dsl -am test -Dtest=ReferenceSpec ' +
    '-Dsurefire.failIfNoSpecifiedTests=false -Dreference=write'

  /** Chapters, and the types of their sections. */
  static final Map<String, Map<Class<?>, String>> CHAPTERS = [
    'Strategies': [
      (StrategyScript): '', (StrategyWords): 'Words of `strategy`',
      (StrategyWords.When): 'Behind a rule', (NextWords): 'Words of `next`',
      (History): 'What a strategy knows'],
    'Curves': [
      (CurveScript): '', (CurveWords): 'Words of `curve`', (CurveWords.When): 'Behind a step',
      (SkillHistory): 'What a step knows'],
    'Gates': [
      (GateScript): '', (GateWords): 'Words of `gate`',
      (SubmissionFacts): 'What a condition of a gate knows',
      (SubmissionFacts.TestFacts): 'What `tests` has',
      (DecisionGateWords): 'Words of `decisions`',
      (DecisionFacts): 'What a condition of `decisions` knows'],
    'Repairs': [
      (RepairsScript): '', (RepairsWords): 'Words of `repairs`', (RepairWords): 'Words of `on`'] +
      failures().collectEntries { [it, "What a `$it.simpleName` has" as String] },
    'Families': [
      (FamilyScript): '', (FamilyWords): 'Words of `family`', (PoseWords): 'Words of `pose`',
      (AnswerWords): 'Words of `answer`'],
    'Facts and words of several kinds': [
      (Skill): 'What a skill has', (Outcome): 'What an outcome has',
      (Window): 'What `last(COUNT)` has', (Draw): 'What `random` draws',
      (ScriptExtensions): 'Numbers, durations and lists']]

  final WordDocs docs = new WordDocs(['dsl', 'memory'].collectMany { sources(it) })
  final Map<List<String>, Examples.Example> examples =
    Examples.all().collectEntries { [[it.group(), it.word()], it] }

  static List<Class<?>> failures() {
    Failure.permittedSubclasses.toList()
  }

  static List<Class<?>> types() {
    CHAPTERS.values().collectMany { it.keySet() }
  }

  /** The words of a type; a failure without facts is its own word. */
  List<Word> words(Class<?> type) {
    def words = Word.of(type, docs)
    words ?: [new Word(type.simpleName, type.simpleName, docs.type(type).text(), [], '')]
  }

  Examples.Example example(Class<?> type, Word word) {
    examples[[name(type), word.name()]]
  }

  /** As groups of examples name it: {@code StrategyWords.When}. */
  static String name(Class<?> type) {
    type.name.replaceAll(/.*\./, '').replace('$', '.')
  }

  String text() {
    def parts = [head()]
    CHAPTERS.each { title, sections ->
      parts << "## $title"
      sections.each { type, heading -> parts.addAll(section(type, heading)) }
    }
    parts << "Made of the Javadoc of the words. Remake it with `$COMMAND`"
    parts.join('\n\n') + '\n'
  }

  private List<String> section(Class<?> type, String heading) {
    def words = words(type)
    def parts = heading ? ["### $heading" as String] : []
    def about = docs.type(type).text()
    if (heading && words.first().text() != about) {
      parts << about
    }
    parts + words.collectMany { entry(type, it) }
  }

  private List<String> entry(Class<?> type, Word word) {
    def takes = word.takes() + (word.gives() ? ["gives ${word.gives()}"] : [])
    def list = takes.collect { "- $it" }.join('\n')
    ["#### `${word.signature()}`", word.text(), list,
      "```groovy\n${example(type, word)?.text()}\n```"].findAll()
  }

  private static String head() {
    def links = CHAPTERS.keySet().collect { "[$it](#${it.toLowerCase().replace(' ', '-')})" }
    """\
# Reference: every word of a script

What an author writes is in small letters, what stands for something else in capitals. How to begin: [write a
strategy](write-a-strategy.md); in an editor: [editors](editors.md).

${links.join(' · ')}"""
  }

  private static List<Path> sources(String module) {
    Files.walk(HOME.resolve(module).resolve('src/main/java')).withCloseable { files ->
      files.filter { it.toString().endsWith('.java') && !it.toString().contains('/internal/') }
        .sorted().toList()
    }
  }
}
