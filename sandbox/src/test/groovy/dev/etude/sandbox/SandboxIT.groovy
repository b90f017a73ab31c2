package dev.etude.sandbox

import dev.etude.sandbox.Execution.Denied
import dev.etude.sandbox.Execution.DoesNotParse
import dev.etude.sandbox.Execution.Exited
import dev.etude.sandbox.Execution.Finished
import dev.etude.sandbox.Execution.OutOfMemory
import dev.etude.sandbox.Execution.OutputTooLong
import dev.etude.sandbox.Execution.Raised
import dev.etude.sandbox.Execution.TimedOut
import java.time.Duration
import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification

/** Each program has its exact end, and the next program is unharmed. */
class SandboxIT extends Specification {

  @Shared
  @AutoCleanup
  Sandbox sandbox = GraalPySandbox.open(Trained.OPTIONS)

  static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(10))

  def cleanup() {
    def benign = sandbox.run(new Program('print(sum(range(10)))'), LIMITS)
    assert benign instanceof Finished
    assert benign.output().stdout() == '45\n'
  }

  def "a program that comes to its last statement has finished"() {
    when:
    def end = sandbox.run(new Program('print(input(), end="")\nimport sys\nprint("e", file=sys.stderr)', 'two\nlines'), LIMITS)

    then:
    end instanceof Finished
    end.output() == new Execution.Output('two', 'e\n', false)
    end.elapsed() < LIMITS.time()
  }

  def "an exception is named with its type, message and line: #type"() {
    when:
    def end = sandbox.run(new Program(source), LIMITS)

    then:
    end instanceof Raised
    end.type() == type
    end.message() == message
    end.line() == line

    where:
    source                                              | type                  | message                            | line
    'x = 1\nx / 0'                                      | 'ZeroDivisionError'   | 'division by zero'                 | 2
    'def f():\n  y = 1\n  raise KeyError("k")\n\nf()\n' | 'KeyError'            | "'k'"                              | 3
    'class E(Exception): pass\nraise E("a\\nb")'        | 'E'                   | 'a\nb'                             | 2
    'import json\n\njson.loads("{")'                    | 'JSONDecodeError' | 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)' | 3
    'assert 1 == 2'                                     | 'AssertionError'      | ''                                 | 1
    'def f(n):\n  return f(n + 1)\nf(0)'                | 'RecursionError'      | 'maximum recursion depth exceeded' | 2
    'import sys\nsys.setrecursionlimit(10**9)\ndef f(n):\n  return f(n + 1)\nf(0)' | 'RecursionError' | 'maximum recursion depth exceeded' | 4
    'import numpy'                                      | 'ModuleNotFoundError' | "No module named 'numpy'"          | 1
    'exec("f(:")'                                       | 'SyntaxError'         | "'(' was never closed (<string>, line 1)"        | 1
    'raise KeyboardInterrupt'                           | 'KeyboardInterrupt'   | ''                                 | 1
    'open("nope.txt")'                                  | 'FileNotFoundError'   | "[Errno 2] No such file or directory: 'nope.txt'" | 1
    'raise PermissionError("mine")'                     | 'PermissionError'     | 'mine'                             | 1
  }

  def "a text that is not Python does not parse"() {
    when:
    def end = sandbox.run(new Program(source), LIMITS)

    then:
    end instanceof DoesNotParse
    [end.message(), end.line(), end.column()] == [message, line, column]

    where:
    source           | message                  | line | column
    'def f(:\n  pass' | "'(' was never closed"   | 1    | 6
    'x = 1\ny = = 2' | 'invalid syntax'         | 2    | 5
  }

  def "leaving by itself is an exit, whatever the status: #source"() {
    when:
    def end = sandbox.run(new Program(source), LIMITS)

    then:
    end instanceof Exited
    end.status() == status

    where:
    source                        | status
    'import sys; sys.exit(0)'     | 0
    'import sys; sys.exit(3)'     | 3
    'import os; os._exit(0)'      | 0
    'raise SystemExit'            | 0
    'raise SystemExit("message")' | 1
  }

  def "an endless program is stopped at its deadline and what it wrote is kept: #source"() {
    when:
    def end = sandbox.run(new Program(source), LIMITS.withTime(Duration.ofSeconds(1)))

    then:
    end instanceof TimedOut
    end.limit() == Duration.ofSeconds(1)
    end.output().stdout() == 'begun\n'
    end.elapsed() < Duration.ofSeconds(2)

    where:
    source << ['print("begun", flush=True)\nwhile True: pass', 'print("begun", flush=True)\n3**(10**8)', 'print("begun", flush=True)\nsum(range(10**11))']
  }

  def "a program that fills its memory is out of memory: #source"() {
    when:
    def end = sandbox.run(new Program(source), LIMITS.withTime(Duration.ofSeconds(60)))

    then:
    end instanceof OutOfMemory
    end.limitBytes() == LIMITS.memoryBytes()

    where:
    source << ['x = []\nwhile True: x.append("x" * 1000000)', 'x = [0] * (10**9)', 'x = []\nwhile True: x.append([len(x)])', 'try:\n  x = bytearray(2**30)\nexcept MemoryError:\n  pass']
  }

  def "a program that writes too much is cut off"() {
    when:
    def end = sandbox.run(new Program('try:\n  while True: print("x" * 1000)\nexcept BaseException: print("y")'), LIMITS)

    then:
    end instanceof OutputTooLong
    end.limitBytes() == 65536
    end.output().truncated()
    end.output().stdout().length() == 65536
  }

  def "what is refused is named: #what"() {
    when:
    def end = sandbox.run(new Program(source), LIMITS)

    then:
    end instanceof Denied
    end.what() == what

    where:
    source                                            | what
    'open("/etc/passwd")'                             | 'read /etc/passwd'
    'open("/etc/x", "w")'                             | 'write /etc/x'
    'import os; os.listdir("/etc")'                   | 'list /etc'
    'import os; os.remove("/etc/passwd")'             | 'delete /etc/passwd'
    'import os; os.mkdir("/foo")'                     | 'create /foo'
    'import os; os.system("ls")'                      | 'start a process'
    'import subprocess; subprocess.run(["ls"])'       | 'start a process'
    'import os; os.popen("ls").read()'                | 'start a process'
    'import threading; threading.Thread(target=print).start()' | 'start a thread'
    'import socket; socket.socket()'                  | 'use the network'
    'import socket; socket.create_connection(("127.0.0.1", 80))' | 'use the network'
    'import ctypes; ctypes.CDLL(None)'                | 'load native code'
    'import java; java.type("java.lang.System")'      | 'use Java classes'
    'import polyglot; polyglot.eval(language="js", string="1")' | 'use other languages'
    'import os; os.execv("/bin/ls", ["ls"])'          | '[Errno 1] Operation not permitted'
  }

  def "what a program leaves behind, or tries on the host, comes to nothing: #source"() {
    when:
    def end = sandbox.run(new Program(source), LIMITS)

    then:
    end instanceof Finished
    end.output().stdout() == stdout

    where:
    source                                                                                  | stdout
    'import atexit\n@atexit.register\ndef f():\n  while True: pass'                          | ''
    'class A:\n  def __del__(self):\n    while True: pass\na = A()'                          | ''
    'import os; os.write(1, b"\\0\\0\\0\\1r")'                                              | '\0\0\0\1r'
    'import os; print(dict(os.environ))'                                                    | "{'UNSAFE_PYO3_SKIP_VERSION_CHECK': '1'}\n"
    'import os; print(hasattr(os, "fork"), os.path.exists("/etc/passwd"))'                  | 'False False\n'
    'import builtins\nbuiltins.len = builtins.type = builtins.isinstance = None\nprint(1)'  | '1\n'
    'import sys\nsys.stdout = None\nsys.modules.clear()'                                    | ''
    'try:\n  open("/etc/passwd")\nexcept PermissionError as e:\n  print("refused")'         | 'refused\n'
    'import gc; print(hasattr(gc, "get_objects"))'                                          | 'False\n'
  }

  def "files have a quota"() {
    when:
    def end = sandbox.run(new Program(source), LIMITS)

    then:
    end instanceof Raised
    end.type() == 'OSError'
    end.message() == message

    where:
    source                                                                    | message
    'f = open("big", "wb")\nfor i in range(100): f.write(b"x" * 1000000)'      | '[Errno 28] No space left on device'
    'for i in range(1000): open("f%d" % i, "w")'                              | "[Errno 5] Disk quota exceeded: 'f256'"
    'import os; os.symlink("/etc/passwd", "p")'                               | "[Errno 95] Operation not supported on transport endpoint: '/etc/passwd' -> 'p'"
  }

  def "nothing goes from one program to the next"() {
    when:
    sandbox.run(new Program('import builtins, sys, math\nbuiltins.secret = 1\nsys.modules["secret"] = sys\nmath.pi = 3\nopen("/tmp/secret", "w").write("s")'), LIMITS)
    def end = sandbox.run(new Program('import os, sys, math, builtins\nprint(hasattr(builtins, "secret"), "secret" in sys.modules, math.pi, os.listdir("/tmp"))'), LIMITS)

    then:
    end.output().stdout() == 'False False 3.141592653589793 []\n'
  }

  def "honest use of files works"() {
    when:
    def end = sandbox.run(new Program('''
import os, tempfile, shutil
print(os.getcwd(), os.listdir('.'))
with tempfile.TemporaryFile() as f:
  f.write(b'abc'); f.seek(0); print(f.read())
with tempfile.TemporaryDirectory() as d:
  p = os.path.join(d, 'x')
  with open(p, 'w') as f: f.write('hello\\n')
  with open(p, 'a') as f: f.write('more')
  os.rename(p, p + '2')
  with open(p + '2') as f: print(f.readlines(), os.listdir(d), os.stat(p + '2').st_size)
print(os.path.exists(d))
shutil.os.mkdir('m'); shutil.rmtree('m'); print(os.listdir('.'))
'''), LIMITS)

    then:
    end.output().stdout() == """/scratch []
b'abc'
['hello\\n', 'more'] ['x2'] 10
False
[]
"""
    end instanceof Finished
  }

  def "the library on the disk of the host cannot be written"() {
    when:
    def end = sandbox.run(new Program('import sys; open(sys.prefix + "/lib/python3.12/os2.py", "w")'), LIMITS)

    then:
    end instanceof Denied
    end.what() ==~ 'write /.*/lib/python3.12/os2.py'
  }
}
