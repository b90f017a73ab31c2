package dev.etude.runtime.cli;

import dev.etude.memory.folder.Heartbeat.Beat;
import dev.etude.memory.folder.RunFolder;
import dev.etude.memory.folder.State;
import dev.etude.memory.journal.Ledger;
import dev.etude.memory.journal.Standing;
import dev.etude.runtime.report.Durations;
import dev.etude.runtime.report.Summary;
import dev.etude.runtime.report.Trajectory;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code etude status}. */
@Command(name = "status", mixinStandardHelpOptions = true,
    description = "Tells where a run stands, and whether it is busy or dead. Changes nothing.",
    footer = {
        "", "Examples:", "  ./etude status runs/first_steps",
        "  ./etude status runs/first_steps --json | jq .state.totals"})
final class StatusCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "RUN", description = "The run folder, such as runs/first_steps.")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "Print one JSON object: condition, state, heartbeat.")
  private boolean json;

  StatusCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<State> state = RunFolder.state(folder);
    Optional<Beat> beat = RunFolder.beat(folder);
    String condition = condition(state, beat);
    if (json) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("condition", condition);
      state.ifPresent(known -> object.put("state", known));
      beat.ifPresent(known -> object.put("heartbeat", known));
      surroundings.out().println(new JsonMapper().writeValueAsString(object));
    } else {
      print(surroundings.out(), condition, beat);
    }
    return 0;
  }

  private void print(PrintStream out, String condition, Optional<Beat> beat) {
    Trajectory trajectory = new Trajectory();
    Standing standing = Ledger.read(RunFolder.journal(folder), trajectory::accept);
    out.println(folder + " is " + condition + standing.started()
        .map(run -> ": " + run.mission() + ", seed " + run.seed()).orElse(""));
    beat.filter(last -> condition.equals("busy")).ifPresent(last -> out.println(
        "  now         cycle " + last.cycle() + ", " + last.phase() + " for "
            + Durations.shortly(Duration.between(last.since(), Instant.now()).toMillis())
            + ", process " + last.pid()));
    Summary.lines(standing, trajectory, surroundings.style()).forEach(out::println);
    if (!condition.equals("busy")) {
      out.println("  next        " + (standing.started().isPresent()
          ? "./etude resume " + folder
          : "nothing was begun here; start its mission again with ./etude run"));
    }
  }

  /** {@code busy}: beats; {@code ended}: came to its end; {@code dead}: neither. */
  private static String condition(Optional<State> state, Optional<Beat> beat) {
    if (beat.isPresent() && beat.get().fresh(Instant.now())
        && ProcessHandle.of(beat.get().pid()).isPresent()) {
      return "busy";
    }
    return state.isPresent() && !state.get().ended().isEmpty() ? "ended" : "dead";
  }
}
