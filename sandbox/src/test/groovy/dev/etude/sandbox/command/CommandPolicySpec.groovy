package dev.etude.sandbox.command

import java.nio.file.Path
import java.time.Duration
import spock.lang.Specification

/** Which commands a policy lets through, and what it calls them. */
class CommandPolicySpec extends Specification {

  static CommandPolicy policy(Map parts = [:]) {
    new CommandPolicy(parts.programs ?: ['git', 'rm', 'ls', 'find', 'pip3', '/opt/tool'] as Set,
      (parts.denied ?: []).collect { CommandRule.of(it) },
      (parts.kinds ?: [delete: ['rm', 'find -delete'], install: ['pip* install']]).collectEntries { kind, rules ->
        [kind, rules.collect { CommandRule.of(it) }]
      }, (parts.approve ?: []) as Set, Duration.ofSeconds(1), [] as Set, [], false,
      CommandLimits.DEFAULT)
  }

  def "the rule `#rule` says #answer of #words"() {
    expect:
    CommandRule.of(rule).matches(words) == answer

    where:
    rule              | words                                     || answer
    'rm'              | ['rm', 'x']                               || true
    'rm'              | ['/usr/bin/rm', 'x']                      || true
    'rm'              | ['rmdir', 'x']                            || false
    'rm -rf'          | ['rm', '-rf', 'x']                        || true
    'rm -rf'          | ['rm', '-r', 'x', '-f']                   || true
    'rm -rf'          | ['rm', '-vfr', 'x']                       || true
    'rm -rf'          | ['rm', '-r', 'x']                         || false
    'rm -rf'          | ['rm', '--', '-r', 'f']                   || false
    'git push'        | ['git', '-C', 'a', 'push', 'origin']      || true
    'git push --force'| ['git', 'push', 'origin', '--force']      || true
    'git push --force'| ['git', '--force', 'push']                || false
    'git'             | ['git']                                   || true
    'git push'        | ['git']                                   || false
    'find -delete'    | ['find', '.', '-delete']                  || true
    'find -delete'    | ['find', '.', '-type', 'f', '-name', 'l'] || false
    'python* -m pip'  | ['python3.11', '-m', 'pip', 'install']    || true
    '* /etc/*'        | ['cat', '/etc/passwd']                    || true
    'a.c'             | ['abc']                                   || false
  }

  def "a program that is not listed is refused: #words"() {
    expect:
    policy().judge(new Command(words)) == new CommandPolicy.Judgement.Refused(
      "`${words[0]}` is not one of the programs that may run")

    where:
    words << [['curl', 'x'], ['./git'], ['/usr/bin/git'], ['../rm'], ['GIT'], ['git ']]
  }

  def "what is denied is refused, with the rule"() {
    expect:
    policy(denied: ['git push']).judge(Command.of('git', 'push')) ==
      new CommandPolicy.Judgement.Refused('`git push` is denied')
  }

  def "kinds that need consent are named, the others only noted"() {
    expect:
    policy(approve: ['delete']).judge(Command.of(*words)) ==
      new CommandPolicy.Judgement.Allowed(kinds as Set, approval as Set)

    where:
    words                  || kinds       | approval
    ['ls']                 || []          | []
    ['rm', 'x']            || ['delete']  | ['delete']
    ['pip3', 'install', 'x'] || ['install'] | []
  }

  def "a policy that says nothing is refused: #reason"() {
    when:
    policy(parts)

    then:
    def e = thrown(IllegalArgumentException)
    e.message == reason

    where:
    parts                       || reason
    [programs: ['bash'] as Set] || 'bash starts whatever it is told to'
    [programs: ['/bin/sh'] as Set] || '/bin/sh starts whatever it is told to'
    [approve: ['fly']]          || 'no rule says what [fly] is'
  }

  def "a command that is none is refused: #words"() {
    when:
    new Command(words)

    then:
    thrown(IllegalArgumentException)

    where:
    words << [[], [''], ['ls', 'a\0b'], ['ls'] * 2000, ['ls', 'x' * 200_000]]
  }

  def "a command on one line shows what its words are"() {
    expect:
    new Command(['git', 'commit', '-m', "it's \n me"], Path.of('')).line() ==
      "git commit -m 'it'\\''s ? me'"
  }
}
