package dev.etude.sandbox.command

import dev.etude.sandbox.command.Outcome.Declined
import dev.etude.sandbox.command.Outcome.Ended
import dev.etude.sandbox.command.Outcome.Refused
import dev.etude.sandbox.command.Outcome.TimedOut
import dev.etude.sandbox.command.Outcome.TooManyProcesses
import dev.etude.sandbox.internal.command.Bubblewrap
import java.nio.file.Files
import java.nio.file.Path
import java.time.Clock
import java.time.Duration
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import spock.lang.IgnoreIf
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Timeout
import spock.util.concurrent.PollingConditions

/** Commands that really run, with bubblewrap and without. */
@Timeout(120)
class CommandsIT extends Specification {

  static final boolean BWRAP = Bubblewrap.find().present
  static final String NO_BWRAP = 'there is no bubblewrap that works; on Debian: apt-get install bubblewrap'

  /** Leaves its parent, its group and its session, then stays; says who it is. */
  static final String ESCAPEE = '''
import os, sys, time
if os.fork() == 0:
  os.setsid()
  if os.fork() == 0:
    sys.stdout.write("escaped %d\\n" % os.getpid()); sys.stdout.flush()
    time.sleep(60)
  os._exit(0)
time.sleep(60)
'''

  @TempDir
  Path folder

  Path work
  Path log
  Map<String, String> environment = [SECRET: 's3cret', NAMED: 'yes']

  def setup() {
    work = Files.createDirectories(folder.resolve('work'))
    log = folder.resolve('logs/log')
  }

  CommandPolicy policy(Map parts = [:]) {
    new CommandPolicy(['echo', 'cat', 'python3', 'sleep', 'rm', 'ls', 'false', 'seq', 'mount', 'no_such_program'] as Set, [],
      [delete: [CommandRule.of('rm')], network: [CommandRule.of('python3 online')]],
      (parts.approve ?: []) as Set, parts.patience ?: Duration.ofSeconds(30), ['NAMED'] as Set, [],
      parts.confinedOnly ?: false, parts.limits ?: CommandLimits.DEFAULT)
  }

  CommandRunner runner(boolean confined, Map parts = [:]) {
    def approvals = parts.approvals ?: Approvals.NOBODY
    confined
      ? CommandRunner.open(work, policy(parts), approvals, environment, Clock.systemUTC())
      : CommandRunner.unconfined(work, policy(parts), approvals, environment, Clock.systemUTC())
  }

  static List<Boolean> levels() {
    BWRAP ? [true, false] : [false]
  }

  def "words reach the program as they are, and its output the log: confined #confined"() {
    when:
    def end = runner(confined).run('a', Command.of('echo', '$HOME; rm *', '`id`', '*', "a'b"), log)

    then:
    end.outcome() == new Ended(0)
    end.tail() == "\$HOME; rm * `id` * a'b\n"
    Files.readString(log) == end.tail()
    end.confinement().startsWith(confined ? 'bubblewrap: ' : 'process group: ')
    !end.truncated()

    where:
    confined << levels()
  }

  def "the status is that of the program, or 128 and its signal: confined #confined"() {
    expect:
    runner(confined).run('a', Command.of('false'), log).outcome() == new Ended(1)
    runner(confined).run('b', Command.of('python3', '-c', 'import sys; sys.exit(7)'), log).outcome() == new Ended(7)
    runner(confined).run('c', Command.of('python3', '-c', 'import os; os.abort()'), log).outcome() == new Ended(134)

    where:
    confined << levels()
  }

  def "the environment is empty but for what is named: confined #confined"() {
    when:
    def end = runner(confined).run('a', Command.of('python3', '-c', 'import os; print(sorted(os.environ))'), log)

    then:
    end.tail().contains("'NAMED'")
    !end.tail().contains('SECRET')
    def names = (end.tail() =~ /'(\w+)'/).collect { it[1] }
    names - ['HOME', 'LANG', 'LC_CTYPE', 'NAMED', 'PATH', 'PWD', 'ETUDE_COMMAND', '_', 'OLDPWD'] == []

    where:
    confined << levels()
  }

  def "what leaves its group and session is ended with its command: confined #confined"() {
    given:
    def limits = CommandLimits.DEFAULT.withTime(Duration.ofSeconds(2))
    def before = sleepers()

    when:
    def end = runner(confined, [limits: limits]).run('a', Command.of('python3', '-c', ESCAPEE), log)

    then:
    end.outcome() == new TimedOut(Duration.ofSeconds(2))
    end.tail().startsWith('escaped ')
    end.elapsed() < Duration.ofSeconds(5)
    new PollingConditions(timeout: 3).eventually { assert sleepers() == before }

    where:
    confined << levels()
  }

  def "what a command leaves behind ends with it, though it ends by itself: confined #confined"() {
    given:
    def before = sleepers()
    def leaves = 'import subprocess; subprocess.Popen(["sleep", "61"], start_new_session=True); print("done")'

    when:
    def end = runner(confined).run('a', Command.of('python3', '-c', leaves), log)

    then:
    end.outcome() == new Ended(0)
    end.elapsed() < Duration.ofSeconds(5)
    new PollingConditions(timeout: 3).eventually { assert sleepers() == before }

    where:
    confined << levels()
  }

  def "more processes than it may have end a command: confined #confined"() {
    given:
    def bomb = '''
import os, time
for i in range(40):
  if os.fork() == 0:
    time.sleep(62)
    os._exit(0)
time.sleep(62)
'''

    when:
    def end = runner(confined, [limits: CommandLimits.DEFAULT.withProcesses(20)])
      .run('a', Command.of('python3', '-c', bomb), log)

    then:
    end.outcome() == new TooManyProcesses(20)
    new PollingConditions(timeout: 3).eventually { assert running('time.sleep(62)').empty }

    where:
    confined << levels()
  }

  def "the log is bounded, and the end of the output is kept: confined #confined"() {
    given:
    def seen = new ByteArrayOutputStream()

    when:
    def end = runner(confined, [limits: CommandLimits.DEFAULT.withLogBytes(1000)])
      .run('a', Command.of('seq', '100000'), log, { seen.write(it) })

    then:
    end.outcome() == new Ended(0)
    end.truncated()
    Files.readString(log).startsWith('1\n2\n3\n')
    Files.readString(log).endsWith('\n[cut: the log of a command holds 1000 bytes]\n')
    Files.size(log) < 1100
    end.tail().endsWith('99999\n100000\n')
    seen.toString().readLines().size() == 100000

    where:
    confined << levels()
  }

  def "the log is written while the command runs"() {
    given:
    def pool = Executors.newSingleThreadExecutor()
    def slow = 'import time; print("begun", flush=True); time.sleep(3)'

    when:
    def end = pool.submit({ runner(BWRAP).run('a', Command.of('python3', '-c', slow), log) } as java.util.concurrent.Callable)

    then:
    new PollingConditions(timeout: 2.5).eventually { assert Files.readString(log) == 'begun\n' }
    !end.done
    end.get(10, TimeUnit.SECONDS).outcome() == new Ended(0)

    cleanup:
    pool.close()
  }

  def "what leads out of the work folder is refused: confined #confined"() {
    given:
    Files.writeString(folder.resolve('secret'), 'secret')
    Files.createSymbolicLink(work.resolve('link'), folder.resolve('secret'))

    expect:
    runner(confined).run('a', Command.of('cat', word), log).outcome() ==
      new Refused("`$word` leads out of the work folder")

    where:
    [confined, word] << [levels(), ['link', '../secret', '/etc/passwd']].combinations()
  }

  def "a program that is missing, or not listed, is refused"() {
    expect:
    runner(false).run('a', Command.of('no_such_program'), log).outcome().detail().startsWith('there is no program `no_such_program` in ')
    runner(false).run('a', Command.of('uname'), log).outcome() == new Refused('`uname` is not one of the programs that may run')
  }

  @IgnoreIf(value = { !CommandsIT.BWRAP }, reason = CommandsIT.NO_BWRAP)
  def "under bubblewrap nothing but the work folder can be reached: #what"() {
    given:
    Files.writeString(folder.resolve('secret'), 'secret')

    when:
    def end = runner(true).run('a', Command.of('python3', '-c', source.replace('FOLDER', folder.toString())), log)

    then:
    end.tail().strip().endsWith(tail)

    where:
    what                      | source                                                            | tail
    'a file beside it'        | 'import os; print(os.path.exists("FOLDER/secret"))'               | 'False'
    'a file of the system'    | 'open("/usr/x", "w")'                                             | "Read-only file system: '/usr/x'"
    'a new file at the top'   | 'open("/x", "w")'                                                 | "Read-only file system: '/x'"
    'other processes'         | 'import os; print([p for p in os.listdir("/proc") if p.isdigit() and int(p) > 50])' | '[]'
    'shadow'                  | 'import os; print(os.path.exists("/etc/shadow"), os.path.exists("/root"))' | 'False False'
    'the network'             | 'import socket; print(socket.create_connection(("127.0.0.1", 1)))' | 'Connection refused'
    'capabilities'            | 'print([l for l in open("/proc/self/status") if l.startswith("CapEff")][0].split()[1].strip("0"))' | ''
    'a new user namespace'    | 'import ctypes; print(ctypes.CDLL(None).unshare(0x10000000))'     | '-1'
  }

  @IgnoreIf(value = { !CommandsIT.BWRAP }, reason = CommandsIT.NO_BWRAP)
  def "no command answers for a person"() {
    given:
    def approvals = Files.createDirectories(folder.resolve('approvals'))
    def forge = "import os; os.makedirs('$approvals', exist_ok=True); open('$approvals/t.decision.json', 'w').write('{}')"

    expect:
    runner(true).run('a', Command.of('python3', '-c', forge), log).outcome() instanceof Ended
    Files.list(approvals).withCloseable { it.toList() }.empty
  }

  @IgnoreIf(value = { !CommandsIT.BWRAP }, reason = CommandsIT.NO_BWRAP)
  def "the network is there for network commands alone"() {
    given:
    def server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())
    def connect = "import socket; socket.create_connection(('127.0.0.1', $server.localPort)); print('connected')"

    expect:
    runner(true).run('a', Command.of('python3', '-c', connect), log).tail().contains('Connection refused')
    runner(true).run('b', Command.of('python3', '-c', connect, 'online'), log).tail() == 'connected\n'

    cleanup:
    server.close()
  }

  def "where it has to be confined and cannot be, a command is refused"() {
    when:
    def end = runner(false, [confinedOnly: true]).run('a', Command.of('echo'), log)

    then:
    end.outcome().detail() == 'it has to be confined, and this machine has no bubblewrap that works; on Debian: apt-get install bubblewrap'
    !Files.exists(log)
  }

  def "a command that needs consent waits, runs when a person agrees, and not when they do not: #granted"() {
    given:
    Files.writeString(work.resolve('file'), 'x')
    def approvals = new ApprovalFolder(folder.resolve('approvals'), Clock.systemUTC())
    def pool = Executors.newSingleThreadExecutor()

    when:
    def run = pool.submit({ runner(BWRAP, [approve: ['delete'], approvals: approvals]).run('t-1', Command.of('rm', 'file'), log) } as java.util.concurrent.Callable)
    def other = new ApprovalFolder(folder.resolve('approvals'), Clock.systemUTC())
    new PollingConditions(timeout: 5).eventually { assert other.waiting().size() == 1 }
    def asked = other.waiting().first()
    other.decide(asked, granted, 'ada')
    def end = run.get(10, TimeUnit.SECONDS)

    then:
    [asked.id(), asked.words(), asked.kinds()] == ['t-1', ['rm', 'file'], ['delete']]
    end.outcome() == outcome
    end.decision().get().by() == 'ada'
    end.kinds() == ['delete'] as Set
    Files.exists(work.resolve('file')) == !granted
    other.waiting().empty
    other.decide(asked, !granted, 'eve') == end.decision().get()

    cleanup:
    pool.close()

    where:
    granted || outcome
    true    || new Ended(0)
    false   || new Declined('ada said no (delete)')
  }

  def "nobody's answer is a no when the time is over, and it is recorded"() {
    given:
    def approvals = new ApprovalFolder(folder.resolve('approvals'), Clock.systemUTC())

    when:
    def end = runner(false, [approve: ['delete'], approvals: approvals, patience: Duration.ofMillis(300)]).run('t', Command.of('rm', 'x'), log)

    then:
    end.outcome() == new Declined('nobody agreed to it in time (delete)')
    Files.list(folder.resolve('approvals')).withCloseable { it.collect { it.fileName.toString() }.sort() } ==
      ['t.decision.json', 't.request.json']
  }

  def "a wait goes on after a restart, with the time it had and the answer that came meanwhile"() {
    given:
    def place = folder.resolve('approvals')
    def first = Thread.start {
      runner(false, [approve: ['delete'], approvals: new ApprovalFolder(place, Clock.systemUTC())]).run('t', Command.of('rm', 'x'), log)
    }
    def other = new ApprovalFolder(place, Clock.systemUTC())
    new PollingConditions(timeout: 5).eventually { assert other.waiting().size() == 1 }
    def until = other.waiting().first().until()

    when:
    first.interrupt()
    first.join(5000)

    then:
    other.waiting()*.until() == [until]

    when:
    other.decide(other.waiting().first(), false, 'ada')
    def end = runner(false, [approve: ['delete'], approvals: new ApprovalFolder(place, Clock.systemUTC())]).run('t', Command.of('rm', 'x'), log)

    then:
    end.outcome() == new Declined('ada said no (delete)')
  }

  def "an answer fits the command that was asked for and no other"() {
    given:
    def approvals = new ApprovalFolder(folder.resolve('approvals'), Clock.systemUTC())
    def asked = new Consent('t', ['rm', 'x'], '', ['delete'], Clock.systemUTC().instant(), Clock.systemUTC().instant() + Duration.ofSeconds(30))
    Files.createDirectories(folder.resolve('approvals'))
    def told = new Consent('t', ['rm', 'y'], '', ['delete'], asked.asked(), asked.until())
    approvals.decide(told, true, 'ada')

    when:
    def end = runner(false, [approve: ['delete'], approvals: approvals, patience: Duration.ofMillis(300)]).run('t', Command.of('rm', 'x'), log)

    then:
    end.outcome() instanceof Outcome.Failed
    end.outcome().detail().contains('holds no answer to this question')
  }

  def "approvals and logs within reach of the commands are refused"() {
    when:
    runner(false, [approvals: new ApprovalFolder(work.resolve('approvals'), Clock.systemUTC())])

    then:
    thrown(IllegalArgumentException)

    when:
    runner(false).run('a', Command.of('echo'), work.resolve('log'))

    then:
    thrown(IllegalArgumentException)
  }

  def "no command outlives an owner that was killed: confined #confined"() {
    given:
    def owner = new ProcessBuilder([ProcessHandle.current().info().command().get(), '-cp',
      System.getProperty('java.class.path'), Owner.name, work.toString(), log.toString(), confined.toString()])
      .redirectErrorStream(true).start()

    when:
    new PollingConditions(timeout: 20).eventually { assert running('time.sleep(63)').size() >= 1 }
    owner.destroyForcibly().waitFor(5, TimeUnit.SECONDS)

    then:
    new PollingConditions(timeout: 5).eventually { assert running('time.sleep(63)').empty }

    where:
    confined << levels()
  }

  static class Owner {

    static void main(String[] arguments) {
      def policy = new CommandPolicy(['python3'] as Set, [], [:], [] as Set, Duration.ZERO, [] as Set, [], false, CommandLimits.DEFAULT)
      def work = Path.of(arguments[0])
      def runner = arguments[2] == 'true'
        ? CommandRunner.open(work, policy, Approvals.NOBODY, [:], Clock.systemUTC())
        : CommandRunner.unconfined(work, policy, Approvals.NOBODY, [:], Clock.systemUTC())
      runner.run('a', Command.of('python3', '-c', 'import os, time; os.fork(); time.sleep(63)'), Path.of(arguments[1]))
    }
  }

  /** Processes of this machine whose command line holds a text, but for those that only start it. */
  private static List<Long> running(String text) {
    Path.of('/proc').toFile().listFiles().findAll { it.name.isLong() }.findAll { process ->
      try {
        def words = new File(process, 'cmdline').text.split('\0') as List
        words[0]?.endsWith('python3') && words.any { it.contains(text) }
      } catch (IOException ignored) {
        false
      }
    }.collect { it.name as long }
  }

  private static List<Long> sleepers() {
    running('time.sleep(60)') + Path.of('/proc').toFile().listFiles().findAll { it.name.isLong() }.findAll { process ->
      try {
        new File(process, 'cmdline').text == 'sleep\u000061\u0000'
      } catch (IOException ignored) {
        false
      }
    }.collect { it.name as long }
  }
}
