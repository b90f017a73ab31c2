package dev.etude.runtime;

import dev.etude.sandbox.BubblewrapOptions;
import dev.etude.sandbox.BubblewrapSandbox;
import dev.etude.sandbox.GraalPySandbox;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Sandbox;

/** Opens the sandbox that a user chose. */
public final class Sandboxes {

  private Sandboxes() {}

  /** {@code auto}, or the word of a tier. */
  public enum Choice {
    AUTO, GRAALPY, DOCKER, BUBBLEWRAP
  }

  /**
   * Opens a sandbox; its workers get ready in the background.
   *
   * @throws UserError where this machine does not have the tier; there is no step down
   */
  public static Sandbox open(Choice choice, Installation here, int workers, Limits limits) {
    return switch (choice) {
      case AUTO, GRAALPY -> GraalPySandbox.open(here.sandbox().withWorkers(workers)
          .withMemoryBytes(limits.memoryBytes()));
      case BUBBLEWRAP -> bubblewrap(BubblewrapOptions.DEFAULT.withWorkers(workers));
      case DOCKER -> throw new UserError(UserError.RETRY_LATER,
          "the tier docker is not there; see ./etude sandbox doctor");
    };
  }

  private static Sandbox bubblewrap(BubblewrapOptions options) {
    BubblewrapSandbox.missing(options).ifPresent(reason -> {
      throw new UserError(UserError.RETRY_LATER, "the tier bubblewrap is not there: " + reason);
    });
    return BubblewrapSandbox.open(options);
  }
}
