package dev.etude.runtime.cli;

import dev.etude.memory.folder.RunFolder;
import dev.etude.memory.journal.Ledger;
import dev.etude.missions.Mission;
import dev.etude.missions.YamlReading;
import dev.etude.runtime.Run;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code etude resume}. */
@Command(name = "resume", mixinStandardHelpOptions = true,
    description = "Goes on with a run that was stopped, killed, or has budget left.", footer = {
        "", "Examples:", "  ./etude resume runs/first_steps",
        "  ./etude resume runs/first_steps --cycles 200 --time 10m"})
final class ResumeCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "RUN", description = "The run folder, such as runs/first_steps.")
  private Path folder = Path.of("");

  @Mixin
  private Limits limits = new Limits();

  @Mixin
  private Shown shown = new Shown();

  ResumeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path text = RunFolder.mission(folder);
    Path file = Ledger.started(RunFolder.journal(folder)).map(run -> Path.of(run.file()))
        .orElse(text);
    YamlReading.Good<Mission> read = MissionFiles.read(text, file, surroundings.here());
    Session session = new Session(surroundings, shown, limits);
    return session.play(() -> Run.resume(read, file, folder,
        session.options(read.value())), folder);
  }
}
