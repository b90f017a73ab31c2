package dev.etude.dsl

import dev.etude.dsl.strategy.Strategy
import spock.lang.Shared
import spock.lang.Specification

class ClosedWorldSpec extends Specification {

  @Shared
  Scripts scripts = new Scripts()

  def "#code is refused"() {
    when:
    def loading = scripts.load(Strategy.KIND, 's.groovy', """\
      strategy {
        next { profile, random ->
          $code
          practice profile.skills.first()
        }
      }""".stripIndent())

    then:
    loading instanceof Loading.Refused
    loading.problems().size() == 1
    with(loading.problems()[0]) {
      it.line() == 3
      it.message() == (what.contains('`') ? what : "`$what` is not available to scripts")
    }

    where:
    code                                      || what
    "'id'.execute()"                          || 'execute'
    "['id'].execute()"                        || 'execute'
    'System.exit(1)'                          || 'System'
    'java.lang.System.exit(1)'                || '`java` is not known here'
    "new File('/etc/hostname')"               || 'new'
    "'/etc/hostname' as File"                 || 'File'
    "File f = ['/etc/hostname']"              || 'File'
    "Class.forName('java.lang.System')"       || 'forName'
    "Eval.me('1')"                            || 'Eval'
    "evaluate('1')"                           || 'evaluate'
    '@Grab("a:b:1") def x = 1'                || '@Grab'
    '@groovy.transform.ASTTest(value = { System.exit(1) }) def x = 1' || '@groovy.transform.ASTTest'
    'import java.io.File'                     || 'import'
    'profile.class'                           || 'class'
    "'x'.getClass()"                          || 'getClass'
    'profile.metaClass'                       || 'metaClass'
    'profile.metaPropertyValues'              || 'metaPropertyValues'
    "profile.skills.getAt('class')"           || 'getAt'
    "profile.skills['class']"                 || '`[ ]` with text is not available on a list'
    "profile.putAt('cycle', 3)"               || 'putAt'
    'def c = { -> owner }'                    || 'owner'
    'def c = { -> delegate }'                 || 'delegate'
    'this.toString()'                         || 'this'
    'super.toString()'                        || 'super'
    'profile.&last'                           || '.&'
    'Skill::new'                              || '::'
    'profile.@profile'                        || '.@'
    'profile.profile'                         || 'profile'
    'profile."$random"'                       || '$random'
    'profile.skills*.name'                    || '*.'
    '"${-> 1}"'                               || '${->}'
    "println 'x'"                             || 'println'
    "'a'.bytes"                               || 'bytes'
    "'http://x'.toURL()"                      || 'toURL'
    '[1].stream()'                            || 'stream'
    'Math.random()'                           || 'random'
    'Thread.sleep(1)'                         || 'Thread'
    'Integer.getInteger("x")'                 || 'getInteger'
    '[hasNext: { true }] as Iterator'         || 'Iterator'
    'while (true) { }'                        || 'while'
    'throw null'                              || 'throw'
    'try { } finally { }'                     || 'try'
    'synchronized (random) { }'               || 'synchronized'
    'assert true'                             || 'assert'
    'def (a, b) = [1, 2]'                     || 'def (a, b) = ...'
    "'a' ==~ 'b'"                             || '==~'
  }

  def "what stands outside the block is refused too: #what"() {
    when:
    def loading = scripts.load(Strategy.KIND, 's.groovy', text + '\nstrategy { practice any }\n')

    then:
    loading.problems()*.headline().first() == message

    where:
    what         | text                                 || message
    'a package'  | 'package x'                          || 's.groovy:1:1  `package` is not available to scripts; delete it; the name of the file is the name of the script'
    'an import'  | 'import java.io.File'                || 's.groovy:1:1  `import` is not available to scripts; everything a script may use is there without one'
    'a grab'     | '@Grab("a:b:1") import java.io.File' || 's.groovy:1:1  annotations are not available to scripts; delete it'
    'a class'    | 'class A { static { } }'             || 's.groovy:1:1  `A`: classes are not available to scripts; use maps and lists'
    'a method'   | 'def foo() { }'                      || 's.groovy:1:1  `foo`: methods are not available to scripts; write `def foo = { ... }` inside the block'
  }

  def "honest code loads: #what"() {
    when:
    def loading = scripts.load(Strategy.KIND, 's.groovy', """\
      strategy {
        next { profile, random ->
          $code
          practice skill
        }
      }""")

    then:
    loading.require()

    where:
    what            | code
    'sorting'       | 'def skill = profile.skills.sort { -it.uncertainty }.first()'
    'filtering'     | 'def skill = profile.skills.findAll { it.attempts > 3 }.max { it.trend } ?: profile.skills.first()'
    'a for loop'    | 'def skill = profile.skills.first(); for (s in profile.skills) { if (s.proficiency < skill.proficiency) skill = s }'
    'a range'       | 'int n = 0; for (i in 1..10) { n += i }; def skill = profile.skills[n % profile.skills.size()]'
    'a map'         | 'Map<String, Double> w = [:]; for (s in profile.skills) { w[s.name] = Math.exp(s.trend) }; def skill = random.weighted(profile.skills) { w[it.name] }'
    'a switch'      | 'int at = 0; switch (profile.cycle % 3) { case 0: at = 0; break; default: at = 1 }; def skill = profile.skills[Math.min(at, profile.skills.size() - 1)]'
    'our own words' | 'double m = profile.skills.mean { it.proficiency }; def skill = profile.skills.min { Math.abs(it.proficiency - m) }'
    'a closure'     | 'def gap = { Skill s -> 1 - s.proficiency }; def skill = profile.skills.max { gap(it) }'
  }
}
