package dev.etude.bench;

import dev.etude.sandbox.BubblewrapOptions;
import dev.etude.sandbox.BubblewrapSandbox;
import dev.etude.sandbox.GraalPySandbox;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.SandboxOptions;
import dev.etude.sandbox.WorkerCache;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * A sandbox of two workers, and the processes behind it.
 *
 * @param processes process ids, as they are now
 */
record Pool(Sandbox sandbox, Supplier<List<Long>> processes) implements AutoCloseable {

  static final int WORKERS = 2;

  /** {@code bubblewrap}; any other word is graalpy, with a spare. */
  static Pool open(String tier) throws IOException {
    if (tier.equals("bubblewrap")) {
      var sandbox = BubblewrapSandbox.open(BubblewrapOptions.DEFAULT.withWorkers(WORKERS));
      return new Pool(sandbox, sandbox::servers);
    }
    var sandbox = GraalPySandbox.open(trained().withSpares(1));
    return new Pool(sandbox, sandbox::workers);
  }

  /** Options for two workers that start from a cache, which is made now where it is missing. */
  static SandboxOptions trained() throws IOException {
    var options = SandboxOptions.DEFAULT.withWorkers(WORKERS)
        .withCache(Path.of(System.getProperty("java.io.tmpdir"), "etude-bench-cache"));
    WorkerCache.of(options).train();
    return options;
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
