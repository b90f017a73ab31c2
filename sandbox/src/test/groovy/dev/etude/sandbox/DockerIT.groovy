package dev.etude.sandbox

import dev.etude.sandbox.value.PyValues

import spock.lang.AutoCleanup
import spock.lang.Requires
import spock.lang.Shared
import spock.lang.Specification

@Requires(value = { DockerSandbox.missing(DockerOptions.DEFAULT).empty },
reason = 'no Docker engine with the image etude/python:slim answers; see .ci/docker-engine')
class DockerIT extends Specification {

  @Shared
  @AutoCleanup
  DockerSandbox sandbox = DockerSandbox.open(DockerOptions.DEFAULT.withWorkers(2).withAhead(2))

  def "a program runs to its end, with what it reads and writes"() {
    when:
    def end = sandbox.run(new Program('print(int(input()) * 2)\nopen("out.txt", "w").write(open("in/a.txt").read())',
        '21', ['in/a.txt': Content.of('given')]), Limits.DEFAULT)

    then:
    end.word() == 'finished'
    end.output().stdout() == '42\n'
    end.files()['out.txt'].text() == 'given'
    end.isolation().line().startsWith('docker in a container of its own, no network')
  }

  def "#word for #source"() {
    expect:
    sandbox.run(new Program(source), Limits.DEFAULT).word() == word

    where:
    source                                      | word
    'x = 1 / 0'                                 | 'raised'
    'x = bytearray(500 << 20)'                  | 'out_of_memory'
    'import os\nos._exit(0)'                    | 'exited'
    'import socket\nsocket.socket()'            | 'denied'
    'import subprocess\nsubprocess.run(["ls"])' | 'denied'
    'import os\nos.kill(1, 2)\nos.kill(1, 9)'   | 'finished'
    'while True:\n  pass'                       | 'timed_out'
  }

  def "candidates are graded by calls and by tests that are Python"() {
    expect:
    sandbox.grade('def f(a):\n  return a + 1', new Tests.Cases('f',
        [new Tests.Case([PyValues.of(1)], PyValues.of(2), false)], 0), Limits.DEFAULT).passed()
    sandbox.grade('def f(a):\n  return a + 1', new Tests.Check('f',
        'def check(candidate):\n  assert candidate(1) == 2'), Limits.DEFAULT).passed()
    !sandbox.grade('import os\ndef f(a):\n  os._exit(0)', new Tests.Check('f',
        'def check(candidate):\n  assert candidate(1) == 2'), Limits.DEFAULT).passed()
  }

  def "an image that is not there is told with the way out"() {
    expect:
    DockerSandbox.missing(DockerOptions.DEFAULT.withImage('etude/none:1')).get() ==
        'there is no image `etude/none:1`; make it by `docker build -t etude/none:1 sandbox/docker`'
  }
}
