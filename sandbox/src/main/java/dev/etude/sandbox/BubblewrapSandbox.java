package dev.etude.sandbox;

import dev.etude.sandbox.internal.cpython.BubblewrapLauncher;
import dev.etude.sandbox.internal.cpython.CPythonSandbox;
import dev.etude.sandbox.internal.cpython.Fleet;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Runs programs with this machine's own Python, each in a process that a warm server under
 * bubblewrap forks for it: with namespaces and a folder of its own, without rights, under limits,
 * behind a filter of system calls. The fastest tier for many short programs.
 *
 * <p>
 * Steps are not counted here: {@link Verdict#steps()} is -1. The memory limit counts what the
 * program's process maps beyond what the interpreter has mapped before it starts, for each of its
 * processes. Programs use the standard library of the interpreter that is there, and the packages
 * of a virtual environment where one is named.
 *
 * <p>
 * Safe for use by many threads; calls beyond the number of servers wait for one, in order.
 */
public final class BubblewrapSandbox implements Sandbox {
  private final CPythonSandbox sandbox;

  private BubblewrapSandbox(CPythonSandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Why this tier cannot be had here, with the way out; empty where it can. */
  public static Optional<String> missing(BubblewrapOptions options) {
    if (program("bwrap").isEmpty()) {
      return Optional.of("`bwrap` is not on the path; install it, such as with"
          + " `apt-get install bubblewrap`");
    }
    if (!Files.isExecutable(options.python())) {
      return Optional.of("there is no " + options.python()
          + "; install it, such as with `apt-get install python3`");
    }
    return options.environment().filter(folder -> !Files.isDirectory(folder))
        .map(folder -> "there is no virtual environment " + folder);
  }

  /**
   * Starts the servers in the background and returns at once.
   *
   * @throws IllegalStateException where the tier cannot be had; see {@link #missing}
   */
  public static BubblewrapSandbox open(BubblewrapOptions options) {
    missing(options).ifPresent(reason -> {
      throw new IllegalStateException("the bubblewrap tier cannot be had: " + reason);
    });
    var root = "root".equals(System.getProperty("user.name"));
    var launcher = new BubblewrapLauncher(program("bwrap").orElseThrow(),
        root ? program("setpriv") : Optional.empty(), options.python(), options.environment());
    return new BubblewrapSandbox(new CPythonSandbox(
        new Fleet(launcher, options.workers(), options.workers()), options.startTimeout()));
  }

  private static Optional<Path> program(String name) {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
    return Arrays.stream(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
  }

  /** Process ids of the servers, for those who watch them. */
  public List<Long> servers() {
    return sandbox.servers();
  }

  @Override
  public Execution run(Program program, Limits limits) {
    return sandbox.run(program, limits);
  }

  @Override
  public Verdict grade(String candidate, Tests tests, Limits limits) {
    return sandbox.grade(candidate, tests, limits);
  }

  @Override
  public Inspection inspect(String source) {
    return sandbox.inspect(source);
  }

  @Override
  public Isolation isolation() {
    return sandbox.isolation();
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
