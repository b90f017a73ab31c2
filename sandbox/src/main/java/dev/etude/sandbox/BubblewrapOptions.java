package dev.etude.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a {@link BubblewrapSandbox} sets up its servers. Immutable.
 *
 * @param workers servers, each of which runs one program at a time; default 1
 * @param python the interpreter, 3.9 or later; default {@code /usr/bin/python3}
 * @param environment folder of a virtual environment whose packages programs may import, made with
 *     an interpreter under {@code /usr}, and readable by all; default none
 * @param startTimeout longest wait of a call for a server; default 60 s
 */
public record BubblewrapOptions(int workers, Path python, Optional<Path> environment,
    Duration startTimeout) {
  /** The defaults. */
  public static final BubblewrapOptions DEFAULT = new BubblewrapOptions(1,
      Path.of("/usr/bin/python3"), Optional.empty(), Duration.ofSeconds(60));

  public BubblewrapOptions {
    if (workers < 1 || workers > 256) {
      throw new IllegalArgumentException("workers must be in 1 to 256, was " + workers);
    }
    if (startTimeout.isNegative()) {
      throw new IllegalArgumentException("startTimeout must be >= 0, was " + startTimeout);
    }
  }

  /** These options with that number of servers. */
  public BubblewrapOptions withWorkers(int count) {
    return new BubblewrapOptions(count, python, environment, startTimeout);
  }

  /** These options with another interpreter. */
  public BubblewrapOptions withPython(Path program) {
    return new BubblewrapOptions(workers, program, environment, startTimeout);
  }

  /** These options with the packages of a virtual environment. */
  public BubblewrapOptions withEnvironment(Path folder) {
    return new BubblewrapOptions(workers, python, Optional.of(folder), startTimeout);
  }

  /** These options with that longest wait for a server. */
  public BubblewrapOptions withStartTimeout(Duration timeout) {
    return new BubblewrapOptions(workers, python, environment, timeout);
  }
}
