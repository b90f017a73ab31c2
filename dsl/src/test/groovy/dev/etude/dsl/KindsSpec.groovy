package dev.etude.dsl

import dev.etude.dsl.curve.Curve
import dev.etude.dsl.family.Family
import dev.etude.dsl.gate.Gate
import dev.etude.dsl.gate.GateVerdict
import dev.etude.dsl.repair.Failure
import dev.etude.dsl.repair.Repair
import dev.etude.dsl.repair.Repairs
import dev.etude.dsl.strategy.Strategy
import dev.etude.dsl.test.FactNotation
import dev.etude.dsl.test.HistoryNotation
import dev.etude.memory.Skill
import java.time.Duration
import spock.lang.Shared
import spock.lang.Specification

class KindsSpec extends Specification {

  @Shared
  Scripts scripts = new Scripts()

  def "a curve is refused: #message"() {
    expect:
    headlines(Curve.KIND, "curve {\n  ${text}\n}") == [message]

    where:
    text                                    || message
    'raise 0.1 when { last(1).allPassed }'  || 's.groovy  the curve has no `start`; say where a skill begins, such as `start 0.2`'
    'start 2'                               || 's.groovy:2:3  `start` takes a number in [0,1], not 2'
    'start 0.1; start 0.2'                  || 's.groovy:2:3  `start` is said twice; delete one'
    'start "low"'                           || 's.groovy:2:3  `start` takes a number, not text'
    'start 0.1; within 0.9, 0.1'            || 's.groovy:2:14  `within` goes from lowest to highest, was 0.9 to 0.1'
    'start 0.1\n  raise 0.1\n  lower 0.1'   || 's.groovy:4:3  this rule is never reached; the rule on line 3 always holds'
    'start 0.1\n  raise 0.1 when { last(1).sameSkil }' || 's.groovy:3:28  `sameSkil` is not a fact of `last(n)`; did you mean `sameSkill`?'
    'start 0.1\n  next { skill, history -> 0.2 }'      || 's.groovy  `start` stands beside `next { }`; give the first difficulty in `next`: `skill.difficulty` is -1 there'
  }

  def "a gate is refused: #message"() {
    expect:
    headlines(Gate.KIND, "gate {\n  ${text}\n}") == [message]

    where:
    text                                          || message
    "prefer('short') { lines < 9 }"               || "s.groovy  the gate has no `require`; say what must hold, such as `require('every test passes') { tests.allPassed }`"
    "require('x') { tests.allPased }"             || 's.groovy:2:24  `allPased` is not a fact of the tests; did you mean `allPassed`?'
    "require('x') { longest <= 40 }"              || 's.groovy:2:18  `longest` is not a fact of a submission'
    "require('x') { elapsed <= 2 }"               || 's.groovy:2:18  a duration and a whole number cannot be compared'
    "decisions { prefer('short') { difficulty < 1 } }" || "s.groovy:2:3  `decisions` has no `require`; say what must hold, such as `require('it says why') { !because.empty }`"
    "decisions { require('x') { dificulty < 1 } }"  || 's.groovy:2:30  `dificulty` is not a fact of a decision; did you mean `difficulty`?'
    "decisions { require('x') { tests.allPassed } }" || 's.groovy:2:30  `tests` is not a fact of a decision'
    "decisions { demand('x') { true } }"            || 's.groovy:2:15  `demand` is not a word of `decisions`'
    "decisions { require('x') { true } }\n  decisions { require('y') { true } }" || 's.groovy:3:3  `decisions` is said twice; delete one'
    "decisions { require('x') { true } }\n  prefer('y') { true }" || "s.groovy  the gate has no `require`; say what must hold, such as `require('every test passes') { tests.allPassed }`"
    "require('x') { true }\n  require('x') { true }" || 's.groovy:3:3  `x` is said twice; delete one'
  }

  def "repairs are refused: #message"() {
    expect:
    headlines(Repairs.KIND, "repairs {\n  ${text}\n}") == [message]

    where:
    text                                         || message
    'atMost 2'                                   || 's.groovy  the script repairs nothing; write an answer, such as `on(MissingModule) { provide it.module }`'
    'on(MisingModule) { provide it.module }'     || 's.groovy:2:6  `MisingModule` is not known here; did you mean `MissingModule`?'
    'on(MissingModule) { provide it.modul }'     || 's.groovy:2:34  `modul` is not a fact of a missing module; did you mean `module`?'
    'on(MissingModule) { provid it.module }'     || 's.groovy:2:23  `provid` is not a repair; did you mean `provide`?'
    'on(Denied) { }\n  on(Denied) { }'           || 's.groovy:3:6  `Denied` is answered twice; delete one'
    'packages cv2: "opencv-python; rm -rf /"\n  on(Denied) { }' || 's.groovy:2:3  `opencv-python; rm -rf /` is not the name of a package'
    'packages cv2: "--index-url=http://evil"\n  on(Denied) { }' || 's.groovy:2:3  `--index-url=http://evil` is not the name of a package'
    'packages cv2: 4\n  on(Denied) { }'          || 's.groovy:2:3  `4` is not the name of a package'
    'packages "a b": "c"\n  on(Denied) { }'      || 's.groovy:2:3  `a b` is not the name of a module'
    'packages cv2: "a"\n  clones cv2: "https://x.org/y"\n  on(Denied) { }' || 's.groovy:3:3  `cv2` is said twice; delete one'
    'clones m: "ext::sh -c id"\n  on(Denied) { }' || 's.groovy:2:3  `ext::sh -c id` is not an https address of a repository'
    'clones m: "https://user:key@x.org/y"\n  on(Denied) { }' || 's.groovy:2:3  `https://user:key@x.org/y` is not an https address of a repository'
    'clones m: [repo: "https://x.org/y", rev: "main"]\n  on(Denied) { }' || 's.groovy:2:3  `rev` is not known here; did you mean `ref`?'
    'clones m: [repo: "https://x.org/y", ref: "--upload-pack=id"]\n  on(Denied) { }' || 's.groovy:2:3  `--upload-pack=id` is not a branch, tag or commit'
    'clones m: [repo: "https://x.org/y", folder: "a/../../b"]\n  on(Denied) { }' || 's.groovy:2:3  `a/../../b` is not a folder in a repository'
    'fallbacks unet: "a b"\n  on(Denied) { }'    || 's.groovy:2:3  `a b` is not the name of a model'
    'atMost 0\n  on(Denied) { }'                 || 's.groovy:2:3  `atMost` takes a number from 1 to 100, not 0'
  }

  def "a module is provided from where the tables say: #module"() {
    given:
    def repairs = scripts.load(Repairs.KIND, 's.groovy', '''\
      repairs {
        packages cv2: 'opencv-python==4.10.0', PIL: 'pillow', 'google.protobuf': 'protobuf'
        aliases cv: 'cv2', skimage: 'scikit_image'
        clones segmenter: 'https://git.example.org/vision/segmenter.git',
          tiny: [repo: 'https://git.example.org/tiny', ref: 'v2', folder: 'python', editable: true]
        on(MissingModule) { provide it.module }
      }'''.stripIndent()).require()

    expect:
    repairs.repair(new Failure.MissingModule(module), 0) == new Repair.Provide(module, source)

    where:
    module            || source
    'cv2'             || new Repair.Source.Package('opencv-python==4.10.0')
    'google.protobuf' || new Repair.Source.Package('protobuf')
    'cv'              || new Repair.Source.Package('opencv-python==4.10.0')
    'skimage'         || new Repair.Source.Package('scikit_image')
    'numpy'           || new Repair.Source.Package('numpy')
    'segmenter'       || new Repair.Source.Clone('https://git.example.org/vision/segmenter.git', '', '', false)
    'tiny'            || new Repair.Source.Clone('https://git.example.org/tiny', 'v2', 'python', true)
  }

  def "a model that is not supported gives way to its fallback: #model"() {
    given:
    def repairs = scripts.load(Repairs.KIND, 's.groovy', '''\
      repairs {
        fallbacks unet_resnet34: 'unet_resnet18'
        on(UnsupportedModel) { replaceModel it.model }
      }'''.stripIndent()).require()

    expect:
    repairs.repair(new Failure.UnsupportedModel(model), 0) == repair

    where:
    model           || repair
    'unet_resnet34' || new Repair.ReplaceModel('unet_resnet34', 'unet_resnet18')
    'vgg'           || new Repair.None()
  }

  def "a decision is judged by what the gate says of decisions: #facts"() {
    given:
    def gate = scripts.load(Gate.KIND, 's.groovy', '''\
      gate {
        require('every test passes') { tests.allPassed }
        decisions {
          require('in reach')   { difficulty <= skill.proficiency + 0.3 || waited > 2 }
          require('it says why') { because.length() > 5 || note }
          prefer('no stretch')  { verb != 'stretch' }
          prefer('variety')     { !last(2).sameSkill && outcomes.size() < 9 && skills.size() > 0 && cycle >= 0 }
        }
      }'''.stripIndent()).require()
    def profile = HistoryNotation.profile('parsing+ sorting+', [new Skill('parsing'), new Skill('sorting')])

    expect:
    gate.judgesDecisions() && gate.judgesSubmissions()
    gate.judge(FactNotation.proposal(facts, profile)) == new GateVerdict(unmet.empty, unmet, preference)

    where:
    facts                                || unmet                       | preference
    [:]                                  || []                          | 1.0d
    [verb: 'stretch']                    || []                          | 0.5d
    [difficulty: 1]                      || ['in reach']                | 1.0d
    [difficulty: 1, waited: 3]           || []                          | 1.0d
    [because: '', difficulty: 1]         || ['in reach', 'it says why'] | 1.0d
    [because: '', note: 'drill']         || []                          | 1.0d
  }

  def "a repair is bounded: #answer"() {
    expect:
    scripts.load(Repairs.KIND, 's.groovy', "repairs { on(TimedOut) { $answer } }").require()
      .repair(new Failure.TimedOut(Duration.ofSeconds(2)), 0) == repair

    where:
    answer                         || repair
    'retryWithin it.limit * 100000' || new Repair.RetryWithin(Duration.ofMinutes(10))
    'hint "a\\nb"'                 || new Repair.Hint('a b')
    'giveUp "too slow"'            || new Repair.GiveUp('too slow')
    ''                             || new Repair.None()
  }

  def "a repair that cannot be carried out is a bad answer: #message"() {
    when:
    scripts.load(Repairs.KIND, 's.groovy', "repairs { on(TimedOut) { $answer } }").require()
      .repair(new Failure.TimedOut(Duration.ofSeconds(2)), 0)

    then:
    def failed = thrown(ScriptException)
    failed.message == message

    where:
    answer                  || message
    'provide "os; rm -rf"'  || 's.groovy:1  `os; rm -rf` is not the name of a module'
    'hint "a"; hint "b"'    || 's.groovy:1  a failure has one repair, this is the second'
    'retryWithin 0.seconds' || 's.groovy:1  `retryWithin` takes a duration above 0'
  }

  def "a failed spec shows a script by its file: #text"() {
    expect:
    scripts.load(kind, 's.groovy', text).require().toString() == 's.groovy'

    where:
    kind          | text
    Strategy.KIND | 'strategy { practice weakest }'
    Curve.KIND    | 'curve { start 0.1 }'
    Gate.KIND     | "gate { require('every test passes') { tests.allPassed } }"
    Repairs.KIND  | 'repairs { on(TimedOut) { giveUp "too slow" } }'
    Family.KIND   | "family {\n skills 'a'\n pose { level, random -> goal 'x' }\n}"
  }

  private <T> List<String> headlines(ScriptKind<T> kind, String text) {
    def loading = scripts.load(kind, 's.groovy', text)
    assert loading instanceof Loading.Refused
    loading.problems()*.headline()
  }
}
