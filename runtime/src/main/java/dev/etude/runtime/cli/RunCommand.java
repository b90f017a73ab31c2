package dev.etude.runtime.cli;

import dev.etude.missions.Mission;
import dev.etude.missions.YamlReading;
import dev.etude.runtime.Run;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code etude run}. */
@Command(name = "run", mixinStandardHelpOptions = true,
    description = "Runs a mission from its beginning.", footer = {
        "", "Examples:", "  ./etude run missions/first_steps.yaml",
        "  ./etude run missions/first_steps.yaml --seed 7 --name seventh",
        "  ./etude run missions/first_steps.yaml --json | jq -c .event",
        "", "Ctrl-C finishes the cycle and ends the run; once more ends it at once.",
        "Either way, ./etude resume goes on where it was."})
final class RunCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "MISSION", description = "The mission file, such as"
      + " missions/first_steps.yaml.")
  private Path mission = Path.of("");

  @Option(names = "--name", paramLabel = "NAME",
      description = "Name of the run folder; default: the mission's, with a number where taken.")
  private @Nullable String name;

  @Option(names = "--runs", paramLabel = "FOLDER", defaultValue = "runs",
      description = "Where run folders are kept; default: ${DEFAULT-VALUE}.")
  private Path runs = Path.of("runs");

  @Option(names = "--seed", paramLabel = "N",
      description = "Seed of all that is random, instead of the mission's.")
  private @Nullable Long seed;

  @Mixin
  private Limits limits = new Limits();

  @Mixin
  private Shown shown = new Shown();

  RunCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    YamlReading.Good<Mission> read = MissionFiles.read(mission, mission, surroundings.here());
    Path folder = name == null
        ? RunFolders.free(runs, read.value().name())
        : runs.resolve(RunFolders.named(name));
    Session session = new Session(surroundings, shown, limits);
    return session.play(() -> Run.start(read, mission, folder,
        Optional.ofNullable(seed), session.options(read.value())), folder);
  }
}
