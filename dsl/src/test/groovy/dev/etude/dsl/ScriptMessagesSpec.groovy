package dev.etude.dsl

import dev.etude.dsl.strategy.Strategy
import spock.lang.Shared
import spock.lang.Specification

class ScriptMessagesSpec extends Specification {

  @Shared
  Scripts scripts = new Scripts()

  def "a typo is one problem, with the nearest word that is valid there"() {
    expect:
    problems('''
      strategy {
        rehearse regresed when { hasRegressed() }
        practice weakest
      }''') == '''\
      s.groovy:2:12  `regresed` is not a focus; did you mean `regressed`?
        rehearse regresed when { hasRegressed() }
                 ^^^^^^^^'''.stripIndent()
  }

  def "every problem is said, also behind another one"() {
    expect:
    problems('''
      strategy {
        rehearse regresed when { hasRegresed() }
        practice stalest when { last(4).sameSkil }
        practise weakest
        practice weakest
      }''') == '''\
      s.groovy:2:12  `regresed` is not a focus; did you mean `regressed`?
        rehearse regresed when { hasRegresed() }
                 ^^^^^^^^
      s.groovy:2:28  `hasRegresed` is not a fact of the history; did you mean `hasRegressed`?
        rehearse regresed when { hasRegresed() }
                                 ^^^^^^^^^^^
      s.groovy:3:35  `sameSkil` is not a fact of `last(n)`; did you mean `sameSkill`?
        practice stalest when { last(4).sameSkil }
                                        ^^^^^^^^
      s.groovy:4:3  `practise` is not a word of `strategy`; did you mean `practice`?
        practise weakest
        ^^^^^^^^'''.stripIndent()
  }

  def "what one check finds does not hide what the next ones would"() {
    expect:
    headlines('''
      strategy {
        rehearse regresed when { hasRegressed() }
        practice stalest when { new Date() == null }
        stretch strongest when { last(10).passRate >= 0.9 }
        practice weakest
        practice any when { last('4').sameSkill }
        practice any
        rehearse regressed
      }'''.stripIndent().strip()) == [
        's.groovy:2:12  `regresed` is not a focus; did you mean `regressed`?',
        's.groovy:3:27  `new` is not available to scripts; lists are written `[1, 2]`, maps `[a: 1]`',
        's.groovy:6:23  `last` takes a whole number, not text',
        's.groovy:7:3  this rule is never reached; the rule on line 5 always holds',
        's.groovy:8:3  this rule is never reached; the rule on line 5 always holds'
      ]
  }

  def "what follows from a problem is not one: #lines"() {
    expect:
    headlines("strategy {\n  ${lines.join('\n  ')}\n}") == [message]

    where:
    lines                                                                                || message
    ['def n = new Random().nextInt(4)', 'practice any when { last(n).sameSkill }', 'practice any'] || 's.groovy:2:11  `new` is not available to scripts; lists are written `[1, 2]`, maps `[a: 1]`'
    ['practice any when { hasRegressed() }', 'practise weakest']                         || 's.groovy:3:3  `practise` is not a word of `strategy`; did you mean `practice`?'
    ['practice weakst']                                                                  || 's.groovy:2:12  `weakst` is not a focus; did you mean `weakest`?'
  }

  def "#rule"() {
    expect:
    headlines("strategy {\n  $rule\n  practice weakest\n}\n") == [message]

    where:
    rule                                          || message
    'rehearse foo when { bar().baz }'             || 's.groovy:2:12  `foo` is not a focus'
    'practice 3'                                  || 's.groovy:2:3  `practice` takes a focus, not a whole number'
    'practice'                                    || 's.groovy:2:3  `practice` stands alone; it takes a focus'
    'practice stalest when { last("x").sameSkill }' || 's.groovy:2:27  `last` takes a whole number, not text'
    'practice stalest when { 3 }'                 || 's.groovy:2:27  true or false is wanted here, not a whole number'
    'practice stalest when { last(0).sameSkill'   || 's.groovy:1:10  `{` is never closed'
    'practice stalest)'                           || 's.groovy:2:19  `)` is not expected here; the `{` on line 1 is not closed yet'
    'practice stalest when {  } when'             || 's.groovy:2:30  `when` is not a fact of nothing'
    'int n = 3 4'                                 || 's.groovy:2:11  these words do not fit together'
    'int n = "x"'                                 || 's.groovy:2:11  a whole number is wanted here, not text'
    'int n = null'                                || 's.groovy:2:11  a whole number is wanted here, not null; give it a value'
    'int n = Math.max("x", 2)'                    || 's.groovy:2:16  no `max` of `Math` takes text and a whole number'
    'int n = Math.most(1, 2)'                     || 's.groovy:2:16  no `most` of `Math` takes a whole number and a whole number'
    'double n = true ? 0.2 : 1.0d'                || 's.groovy:2:14  `double` is wanted here, and this may be another kind of number; say what it is: `... as double`'
    'def q = 1; def q = 2'                        || 's.groovy:2:18  `q` is already there; choose another name'
  }

  def "where Groovy sees no type, it is said whose: #code"() {
    expect:
    headlines("strategy { next { p, r ->\n$code\npractice p.skills[0] } }") == ["s.groovy:$message".toString()]

    where:
    code                                               || message
    'def best = null; best.proficiency'                || "2:18  the type of `best` is not known here; $SAY"
    'def f = { it.score }; f(p.outcomes[0])'           || "2:11  the type of `it` is not known here; $SAY"
    'def f; f = { int n -> f(n) }'                     || "2:23  the type of `f` is not known here; $SAY"
    'List<Double> xs = []; def m = xs.sum() / 2'       || '2:31  the type of `sum` is not known here; use `total`, which is a number'
    'def xs = []; def m = 2 + xs[0]'                   || "2:26  the type of this is not known here; $SAY"
    'def m = "a" / 2'                                  || '2:9  `/` does not go between text and a whole number'
    'def m = p <=> r'                                  || '2:9  `<=>` does not go between a history and a draw'
  }

  def "what the compiler finds is said in our words: #code"() {
    expect:
    headlines("strategy { next { p, r ->\n$code\npractice p.skills[0] } }") == ["s.groovy:$message".toString()]

    where:
    code                                    || message
    "def k = (int) 'x'"                     || '2:9  text cannot become a whole number'
    'def k = [1, 2].collect { a, b -> a }'  || '2:24  this block takes 1 value, not 2; name it as in `{ a -> ... }`'
    'def k = [1].inject(0) { a -> a }'      || '2:23  this block takes 2 values, not 1; name each, as in `{ a, b -> ... }`'
    "def k = { int a -> a }; k('x')"        || '2:26  this block takes a whole number, not text'
    'def k = { int a -> a }; k()'           || '2:26  this block takes a whole number, not nothing'
    'final k = 1; k = 2'                    || '2:14  `k` is final and is set again; choose another name'
    'break'                                 || '2:1  `break` stands outside of a loop'
    'p.skills = []'                         || '2:1  `skills` is not for scripts to set'
    "def k = -'x'"                          || '2:9  `-` does not go with text'
    'def k = 08'                            || '2:9  a number does not begin with 0 here; leave the 0 out'
    'def k = p.skills(a: 1, a: 2)'          || '2:24  `a` is said twice; delete one'
  }

  static final String SAY = 'say it where it begins, such as `Skill best = null`, `List<Double> xs = []` ' +
      'or `{ Outcome o -> ... }`'

  def "a script is one block: #what"() {
    expect:
    headlines(text) == messages

    where:
    what            | text                                                   || messages
    'empty'         | ''                                                     || ['s.groovy  the script has no `strategy { }` block']
    'a comment'     | '// soon\n'                                            || ['s.groovy  the script has no `strategy { }` block']
    'no braces'     | 'strategy\n'                                           || ['s.groovy:1:1  `strategy` takes one block; write `strategy { ... }`']
    'nothing in it' | 'strategy { }\n'                                       || ['s.groovy  the strategy has no rules; write one, such as `practice weakest`']
    'two'           | 'strategy { practice any }\nstrategy { practice any }' || ['s.groovy:2:1  `strategy` is already there, on line 1; a script has one block']
    'another kind'  | 'curve { start 0.2 }'                                  || ['s.groovy:1:1  `curve` opens another kind of script; this one must be a `strategy { }`']
    'a near word'   | 'strateg { practice any }'                             || ['s.groovy:1:1  `strateg` stands outside the `strategy { }` block; did you mean `strategy`?']
    'code before'   | 'def n = 3\nstrategy { practice any }'                 || ['s.groovy:1:1  this stands outside the `strategy { }` block; move it inside']
  }

  def "a rule that can never decide, or an end that may not, is a problem"() {
    expect:
    headlines("strategy {\n  ${rules.join('\n  ')}\n}") == [message]

    where:
    rules                                                   || message
    ['practice weakest', 'practice any']                    || 's.groovy:3:3  this rule is never reached; the rule on line 2 always holds'
    ['practice any when { hasRegressed() }']                || 's.groovy:2:3  the last rule may not hold; end with one that always does, such as `practice weakest`'
    ['rehearse regressed']                                  || 's.groovy:2:3  the last rule may not hold; end with one that always does, such as `practice weakest`'
    ['practice any', 'next { p, r -> practice p.skills[0] }'] || 's.groovy:2:3  this stands beside `next { }`; write either rules or one `next`'
  }

  def "a text that is too long or too deep is refused before it is parsed"() {
    expect:
    headlines(text) == [message]

    where:
    text                                          || message
    'strategy { ' + ' ' * 20_000 + '}'            || 's.groovy  a script has at most 20000 characters, this one has 20012'
    'strategy {\n  practice ' + '(' * 60 + '\n}'  || 's.groovy:2:71  brackets nest more than 60 deep; give a part of it a name'
    'strategy { // \\u007d\n}'                    || 's.groovy:1:15  `\\u` is not available to scripts; write the character itself'
    'strategy {\n  \u0007practice any }'          || 's.groovy:2:3  a control character stands here; delete it'
  }

  private String problems(String text) {
    Problems.render(refused(text.stripIndent().strip()))
  }

  private List<String> headlines(String text) {
    refused(text)*.headline()
  }

  private List<Problem> refused(String text) {
    def loading = scripts.load(Strategy.KIND, 's.groovy', text)
    assert loading instanceof Loading.Refused
    loading.problems()
  }
}
