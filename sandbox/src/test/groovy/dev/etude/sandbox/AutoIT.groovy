package dev.etude.sandbox

import java.nio.file.Path

import spock.lang.AutoCleanup
import spock.lang.Requires
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir

class AutoIT extends Specification {

  private static final Path NOWHERE = Path.of('/no/docker')

  @TempDir
  @Shared
  Path folder

  @Shared
  @AutoCleanup
  AutoSandbox sandbox = AutoSandbox.open(Trained.OPTIONS, DockerOptions.DEFAULT.withDocker(NOWHERE),
  BubblewrapOptions.DEFAULT)

  def "a program of the standard library runs in graalpy"() {
    when:
    def end = sandbox.run(new Program('import json, math as m\nfrom collections import Counter\nprint("import numpy")'),
    Limits.DEFAULT)

    then:
    end.word() == 'finished'
    end.isolation().tier() == Tier.GRAALPY
  }

  def "a module among its own files is no package"() {
    when:
    def end = sandbox.run(new Program('import helper\nprint(helper.x)', '', ['helper.py': Content.of('x = 1')]),
    Limits.DEFAULT)

    then:
    end.isolation().tier() == Tier.GRAALPY
  }

  def "a package that no tier has is refused by its name, with the reason of each tier"() {
    when:
    def end = sandbox.run(new Program('import numbers_of_nowhere.x'), Limits.DEFAULT)

    then:
    end instanceof Execution.Denied
    end.what().startsWith('import `numbers_of_nowhere`, which the standard library lacks (docker: there is no program')
    end.what().contains('bubblewrap:')
  }

  def "a package that only the tests import counts as well"() {
    when:
    def tests = new Tests.Check('solve', 'import numbers_of_nowhere\ndef check(candidate): assert candidate() == 1')
    def verdict = sandbox.grade('def solve(): return 1', tests, Limits.DEFAULT)

    then:
    verdict.execution() instanceof Execution.Denied
    verdict.execution().what().startsWith('import `numbers_of_nowhere`, which the standard library lacks')
  }

  @Requires(value = { BubblewrapSandbox.missing(BubblewrapOptions.DEFAULT).empty },
  reason = 'bubblewrap or python3 is not installed')
  def "many programs run in the fastest tier, and a package that it lacks is refused by its name"() {
    given:
    def auto = AutoSandbox.openForBulk(Trained.OPTIONS, DockerOptions.DEFAULT.withDocker(NOWHERE),
    BubblewrapOptions.DEFAULT)
    def importing = { name -> new Tests.Check('solve', "import $name\ndef check(candidate): assert candidate() == 1") }

    when:
    def verdict = auto.grade('def solve(): return 1', importing('json'), Limits.DEFAULT)

    then:
    verdict.passed()
    verdict.execution().isolation().tier() == Tier.BUBBLEWRAP

    when:
    verdict = auto.grade('def solve(): return 1', importing('numbers_of_nowhere'), Limits.DEFAULT)

    then:
    verdict.execution().what() == 'import `numbers_of_nowhere`, which the standard library lacks (bubblewrap: has no' +
        ' package `numbers_of_nowhere`; name a virtual environment that has it; docker: there is no program `/no/docker`; install the Docker CLI)'

    cleanup:
    auto.close()
  }

  @Requires(value = { BubblewrapSandbox.missing(BubblewrapOptions.DEFAULT).empty },
  reason = 'bubblewrap or python3 is not installed')
  def "a package of a virtual environment is found in the bubblewrap tier"() {
    given:
    def packages = environment()
    def auto = AutoSandbox.open(Trained.OPTIONS, DockerOptions.DEFAULT.withDocker(NOWHERE),
    BubblewrapOptions.DEFAULT.withEnvironment(packages))

    when:
    def end = auto.run(new Program('import native_thing\nprint(native_thing.answer)'), Limits.DEFAULT)

    then:
    end.word() == 'finished'
    end.output().stdout() == '42\n'
    end.isolation().tier() == Tier.BUBBLEWRAP

    cleanup:
    auto.close()
  }

  private Path environment() {
    def place = folder.resolve('venv')
    def made = new ProcessBuilder('/usr/bin/python3', '-m', 'venv', '--without-pip', place as String)
        .redirectErrorStream(true).start()
    assert made.waitFor() == 0: made.inputStream.text
    def library = place.resolve('lib').toFile().listFiles()[0].toPath().resolve('site-packages')
    library.resolve('native_thing.py').toFile().text = 'answer = 42\n'
    // Servers are users of their own, who must be able to read it.
    new ProcessBuilder('chmod', '-R', 'a+rX', folder as String).start().waitFor()
    place
  }
}
