package dev.etude.sandbox

import java.nio.file.Path

/** Options as a user has them after the first start: with the cache that makes workers start fast. */
class Trained {

  static final SandboxOptions OPTIONS = trained()

  private static SandboxOptions trained() {
    def options = SandboxOptions.DEFAULT.withCache(Path.of('target', 'cache').toAbsolutePath())
    if (!WorkerCache.of(options).trained()) {
      WorkerCache.of(options).train()
    }
    options
  }
}
