package dev.etude.runtime.cli

import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Specification
import spock.lang.TempDir

import static dev.etude.runtime.cli.CommandLine.etude

/** Mistakes in what is given to the sandbox: one clear message each, and exit code 2. */
class SandboxInputSpec extends Specification {

  @TempDir
  Path folder

  def setup() {
    Files.writeString(folder.resolve('p.py'), 'print(1)\n')
    Files.write(folder.resolve('binary'), [0x7f, 0x45, 0xff, 0xfe] as byte[])
    Files.writeString(folder.resolve('bad.json'), '{"entry_point": "f",\n "tests": [{"input": 5, "expected": 1}]}')
    Files.writeString(folder.resolve('bad.yaml'), 'code: { refuse: never }')
    Files.createDirectories(folder.resolve('work'))
  }

  def "`#line` is answered by: #message"() {
    when:
    def end = etude(*line.replace('DIR', folder.toString()).split(' '))

    then:
    end.exit == 2
    end.err.readLines().first() == message.replace('DIR', folder.toString())
    end.out.empty

    where:
    line                                       || message
    'sandbox run DIR/nope.py'                  || 'DIR/nope.py  does not exist; name a Python program'
    'sandbox run DIR'                          || 'DIR  is a folder; name a Python program'
    'sandbox run DIR/binary'                   || 'DIR/binary  is not UTF-8 text; name a Python program'
    'sandbox run'                              || "etude: Missing required parameter: 'FILE'"
    'sandbox run --file a.csv DIR/p.py'        || "etude: Missing required parameter: 'FILE'; `--file` took `DIR/p.py`, so name it first, or write `--` before it"
    'sandbox run DIR/p.py --time 2'            || "etude: Invalid value for option '--time': `2` is not a duration; write 500ms, 2s, 10m or 1h"
    'sandbox run DIR/p.py --time 0s'           || "etude: Invalid value for option '--time': `0s` is not a duration; write 500ms, 2s, 10m or 1h"
    'sandbox run DIR/p.py --time 2h'           || '--time must be 1h at most'
    'sandbox run DIR/p.py --memory x'          || "etude: Invalid value for option '--memory': `x` is not a size; write 64KiB, 256MiB or 1GiB"
    'sandbox run DIR/p.py --memory 1KiB'       || '--memory must be in 1MiB to 64GiB'
    'sandbox run DIR/p.py --output 1GiB'       || '--output must be in 0KiB to 64MiB'
    'sandbox run DIR/p.py --tier grallpy'      || "etude: Invalid value for option '--tier': `grallpy` is not a tier; did you mean `graalpy`?"
    'sandbox run DIR/p.py --stdin DIR/nope'    || 'DIR/nope  does not exist; name a text for its standard input'
    'sandbox run DIR/p.py --file DIR/nope'     || 'DIR/nope  does not exist; name a file for the program'
    'sandbox run DIR/p.py --out DIR/work'      || 'DIR/work  is there already; name a new folder'
    'sandbox run DIR/p.py --fil'               || "etude: Unknown option: '--fil'"
    'sandbox grade DIR/p.py'                   || "etude: Missing required option: '--task=TASK.json'"
    'sandbox grade --task DIR/nope DIR/p.py'   || 'DIR/nope  does not exist; a task is {"entry_point": "double", "tests": [{"input": [2], "expected": 4}]}'
    'sandbox grade --task DIR/bad.json DIR/p.py' || 'DIR/bad.json:2:22  `input` must be the list of the arguments, not a number; write [5] for one argument'
    'sandbox check DIR/p.py --policy DIR/bad.yaml' || 'DIR/bad.yaml:1:17  `never` is not a severity; write one of low, medium, high'
    'sandbox exec --in DIR/nope -- ls'         || 'the command cannot be run: DIR/nope'
    'sandbox exec --run DIR/work/run --in DIR -- ls' || 'approvals must not lie in the work folder, where a command could write its own'
    'sandbox exec --id ../x -- ls'             || '--id must be letters, digits, `.`, `_` and `-`'
    'sandbox bench --count 1'                  || '--count must be in 10 to 100000, was 1'
    'approve DIR/nope'                         || 'DIR/nope  is not a run folder; name one, such as runs/first_steps'
    'approve DIR'                              || 'DIR  has no command that waits'
    'approve DIR c1'                           || 'DIR  has no command `c1`'
    'grade DIR/p.py --tier nowhere'            || "etude: Invalid value for option '--tier': `nowhere` is not a tier; there are auto, graalpy, docker, bubblewrap"
  }

  def "a command that is refused is told with the policy that rules, #which"() {
    given:
    def policy = folder.resolve('mine.yaml')
    Files.writeString(policy, 'commands: { programs: [ls], confinement: wanted }')

    when:
    def end = etude('sandbox', 'exec', '--run', folder.resolve('run').toString(), *(own ? ['--policy', policy.toString()] : []),
        '--', 'uname')

    then:
    end.exit == 1
    def lines = end.err.readLines()
    lines[0] == 'refused: `uname` is not one of the programs that may run'
    lines[1].startsWith('  the policy is ')
    lines[1].contains(own ? "$policy; " : '/missions/policies/default.yaml; ')

    where:
    which     | own
    'its own' | true
    'ours'    | false
  }

  def "every command has help with examples, of at most 80 columns: #words"() {
    when:
    def help = etude(*words, '--help')

    then:
    help.exit == 0
    help.out.contains('Examples:\n  ./etude ')
    help.out.readLines().every { it.length() <= 80 }
    help.out.readLines().dropWhile { it != 'Examples:' }.drop(1).takeWhile { it }.every { it.startsWith('  ./etude ') }

    where:
    words << [['sandbox'], ['sandbox', 'run'], ['sandbox', 'grade'], ['sandbox', 'check'], ['sandbox', 'exec'],
      ['sandbox', 'doctor'], ['sandbox', 'bench'], ['approve'], ['grade']]
  }
}
