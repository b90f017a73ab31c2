package dev.etude.sandbox.internal.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How a worker process is confined by the system: bubblewrap gives it namespaces of its own, a
 * read-only view of no more files than it needs, and takes every capability; {@code prlimit} bounds
 * what it may use. Immutable.
 */
final class Cage {

  /** What keeps a program in, in a worker that is confined. */
  static final List<String> LAYERS = List.of("in a worker process",
      "confined by bubblewrap and prlimit", "no network", "read-only files", "own processes",
      "no capabilities");

  /** Where it lies does not depend on the machine, and hides none of the folders of a guest. */
  static final Path LIBRARY = Path.of("/library");

  /**
   * A process space around the cage. While bubblewrap sets a cage up, its second process does not
   * yet follow the first one into death, and would wait for it for ever; here all of them end with
   * the first, and that one with its owner.
   */
  private static final List<String> TOGETHER = List.of("/usr/bin/setpriv", "--pdeathsig", "KILL",
      "/usr/bin/unshare", "--map-current-user", "--pid", "--fork", "--kill-child", "--");

  private static final Duration PROBE_TIME = Duration.ofSeconds(5);
  /** What a JVM maps beside its heap, most of which it never touches. */
  private static final long ADDRESS_SPACE_BYTES = 6L << 30;
  /** Threads of the JVM; guests get none, so this only bounds what nobody foresees. */
  private static final int THREADS = 512;
  private static final int OPEN_FILES = 256;

  private final Path bwrap;
  private final Path prlimit;

  private Cage(Path bwrap, Path prlimit) {
    this.bwrap = bwrap;
    this.prlimit = prlimit;
  }

  /** A cage, where this machine lets one be built; tried out once. */
  static Optional<Cage> find() {
    return program("bwrap").flatMap(bwrap -> program("prlimit").map(it -> new Cage(bwrap, it)))
        .filter(Cage::holds);
  }

  private static Optional<Path> program(String name) {
    return List.of("/usr/bin", "/bin", "/usr/local/bin").stream()
        .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
  }

  private boolean holds() {
    var builder = new ProcessBuilder(around(List.of("/bin/true"), List.of(), Path.of("/usr"), 0))
        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    try {
      var process = builder.start();
      try {
        return process.waitFor(PROBE_TIME.toMillis(), TimeUnit.MILLISECONDS)
            && process.exitValue() == 0;
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * The command inside of the cage.
   *
   * @param readable files and folders that it may read beside the system's own libraries
   * @param library the Python library, which it finds in {@link #LIBRARY}
   * @param heapBytes the heap of the JVM
   */
  List<String> around(List<String> command, List<Path> readable, Path library, long heapBytes) {
    var words = new ArrayList<>(List.of(prlimit.toString(),
        "--as=" + (ADDRESS_SPACE_BYTES + heapBytes), "--nproc=" + THREADS,
        "--nofile=" + OPEN_FILES, "--fsize=0", "--core=0"));
    words.addAll(TOGETHER);
    words.addAll(List.of(bwrap.toString(), "--unshare-all",
        "--die-with-parent", "--new-session", "--clearenv", "--cap-drop", "ALL", "--uid", "65534",
        "--gid", "65534", "--hostname", "sandbox", "--proc", "/proc", "--dev", "/dev", "--tmpfs",
        "/tmp"));
    for (var folder : List.of("/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache",
        "/etc/java-25-openjdk")) {
      words.addAll(List.of("--ro-bind-try", folder, folder));
    }
    for (var path : new LinkedHashSet<>(readable)) {
      words.addAll(List.of("--ro-bind", path.toString(), path.toString()));
    }
    words.addAll(List.of("--ro-bind", library.toString(), LIBRARY.toString()));
    words.addAll(List.of("--remount-ro", "/", "--chdir", "/", "--"));
    words.addAll(command);
    return words;
  }
}
