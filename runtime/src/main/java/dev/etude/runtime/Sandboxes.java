package dev.etude.runtime;

import dev.etude.sandbox.AutoSandbox;
import dev.etude.sandbox.BubblewrapOptions;
import dev.etude.sandbox.BubblewrapSandbox;
import dev.etude.sandbox.DockerOptions;
import dev.etude.sandbox.DockerSandbox;
import dev.etude.sandbox.GraalPySandbox;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens the sandbox that a user chose. A tier that is named and not there is refused; there is
 * never a step down.
 *
 * @param choice which tier
 * @param workers programs at a time
 * @param memoryBytes memory a program may fill
 * @param image of the containers of docker; empty: the one Etude builds
 * @param environment a virtual environment for bubblewrap; empty: none
 */
public record Sandboxes(Choice choice, int workers, long memoryBytes, Optional<String> image,
    Optional<Path> environment) {

  /** {@code auto}, or the word of a tier. */
  public enum Choice {
    AUTO, GRAALPY, DOCKER, BUBBLEWRAP
  }

  /** Only the tier is chosen. */
  public Sandboxes(Choice choice, int workers, long memoryBytes) {
    this(choice, workers, memoryBytes, Optional.empty(), Optional.empty());
  }

  /**
   * Opens it; its workers get ready in the background.
   *
   * @throws UserError where this machine does not have the tier
   */
  public Sandbox open(Installation here) {
    return switch (choice) {
      case AUTO -> AutoSandbox.open(graalpy(here), docker(), bubblewrap());
      case GRAALPY -> GraalPySandbox.open(graalpy(here));
      case DOCKER -> {
        refuse("docker", DockerSandbox.missing(docker()));
        yield DockerSandbox.open(docker());
      }
      case BUBBLEWRAP -> {
        refuse("bubblewrap", BubblewrapSandbox.missing(bubblewrap()));
        yield BubblewrapSandbox.open(bubblewrap());
      }
    };
  }

  /**
   * As {@link #open}, for many short programs: {@code auto} takes the fastest tier that has what
   * they import.
   */
  public Sandbox openForBulk(Installation here) {
    return choice == Choice.AUTO
        ? AutoSandbox.openForBulk(graalpy(here), docker(), bubblewrap())
        : open(here);
  }

  private static void refuse(String tier, Optional<String> missing) {
    missing.ifPresent(reason -> {
      throw new UserError(UserError.RETRY_LATER, "the tier " + tier + " is not there: " + reason);
    });
  }

  private SandboxOptions graalpy(Installation here) {
    return here.sandbox().withWorkers(workers).withMemoryBytes(memoryBytes);
  }

  private DockerOptions docker() {
    DockerOptions options = DockerOptions.DEFAULT.withWorkers(workers);
    return image.map(options::withImage).orElse(options);
  }

  private BubblewrapOptions bubblewrap() {
    BubblewrapOptions options = BubblewrapOptions.DEFAULT.withWorkers(workers);
    return environment.map(options::withEnvironment).orElse(options);
  }
}
