package dev.etude.runtime.cli;

import dev.etude.runtime.Sandboxes;
import dev.etude.runtime.UserError;
import dev.etude.sandbox.Limits;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which sandbox, on the command line. */
final class TierChoice {

  @Option(names = "--tier", paramLabel = "TIER", defaultValue = "auto",
      converter = TierConverter.class, description = "auto,"
          + " graalpy, docker or bubblewrap; default: ${DEFAULT-VALUE}. A tier that is named and"
          + " not there is refused, never replaced.")
  private Sandboxes.Choice choice = Sandboxes.Choice.AUTO;

  @Option(names = "--image", paramLabel = "NAME",
      description = "The image of the tier docker; default: etude/python:slim.")
  private @Nullable String image;

  @Option(names = "--venv", paramLabel = "DIR",
      description = "A virtual environment whose packages the tier bubblewrap offers.")
  private @Nullable Path environment;

  Sandboxes sandboxes(int workers, Limits limits) {
    if (image != null && (image.isBlank() || image.startsWith("-"))) {
      throw new UserError(UserError.USAGE, "--image must be the name of an image");
    }
    return new Sandboxes(choice, workers, limits.memoryBytes(), Optional.ofNullable(image),
        Optional.ofNullable(environment).map(Path::toAbsolutePath));
  }
}
