package dev.etude.runtime.cli;

import dev.etude.memory.journal.Totals;
import dev.etude.missions.Mission;
import dev.etude.runtime.Ending;
import dev.etude.runtime.Run;
import dev.etude.runtime.StopRequest;
import dev.etude.runtime.UserError;
import dev.etude.runtime.report.Progress;
import dev.etude.runtime.report.Summary;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** One sitting with a run: shows it while it goes, and what it came to. */
final class Session {

  private static final long TICK_MS = 200;

  private final Surroundings surroundings;
  private final Shown shown;
  private final Limits limits;
  private final Progress progress;
  private final StopRequest stop;

  Session(Surroundings surroundings, Shown shown, Limits limits) {
    this.surroundings = surroundings;
    this.shown = shown;
    this.limits = limits;
    progress = shown.progress(surroundings);
    stop = new StopRequest(() -> progress.say(
        "stopping after this cycle; once more stops at once")).listen();
  }

  Run.Options options(Mission mission) {
    return new Run.Options(limits.budget(mission), surroundings.here(),
        surroundings.environment(), progress, stop);
  }

  /** Plays the run to an end of this sitting; the exit code. */
  int play(Supplier<Run> opening, Path folder) {
    try (Run run = opening.get();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory())) {
      progress.say(run.headline());
      clock.scheduleAtFixedRate(() -> progress.tick(run::statusLine), TICK_MS, TICK_MS,
          TimeUnit.MILLISECONDS);
      Ending ending = run.play();
      clock.shutdownNow();
      progress.end();
      if (!shown.json()) {
        summarise(run, ending, folder);
      }
      return exitCode(ending, run.standing().totals());
    } catch (UncheckedIOException disk) {
      throw new UserError(UserError.FAILED, folder + "  cannot be written: "
          + Objects.requireNonNull(disk.getCause()).getMessage()
          + "; what was recorded before is safe: put that right, then"
          + " ./etude resume " + folder);
    }
  }

  private void summarise(Run run, Ending ending, Path folder) {
    PrintStream out = surroundings.out();
    out.println();
    out.println(folder + " ended: " + ending.sentence());
    Summary.lines(run.standing(), run.trajectory(), surroundings.style()).forEach(out::println);
    out.println(
        "  record      " + folder + "/journal.jsonl, and what is derived from it beside it");
    out.println("  next        " + next(ending, folder));
  }

  private static String next(Ending ending, Path folder) {
    return switch (ending) {
      case Ending.CyclesDone done -> "./etude resume " + folder + " --cycles " + 2 * done.cycles();
      case Ending.TimeUp up -> "./etude resume " + folder + " --time 10m";
      case Ending.Stopped stopped -> "./etude resume " + folder;
      case Ending.Stalled stalled -> "put that right, then ./etude resume " + folder;
      case Ending.Waiting waiting -> "change the gate or the strategy, then ./etude resume "
          + folder;
      case Ending.Burning burning -> "mend the loops in these, then ./etude resume " + folder;
    };
  }

  /** A budget that went to failures alone, as with a dead server, is no success. */
  private static int exitCode(Ending ending, Totals totals) {
    int used = totals.practised() == 0 && totals.failedCycles() > 0 ? UserError.FAILED : 0;
    return switch (ending) {
      case Ending.CyclesDone done -> used;
      case Ending.TimeUp up -> used;
      case Ending.Stopped stopped -> 0;
      case Ending.Stalled stalled -> stalled.kind().equals("model")
          ? UserError.RETRY_LATER
          : UserError.FAILED;
      case Ending.Waiting waiting -> UserError.FAILED;
      case Ending.Burning burning -> UserError.FAILED;
    };
  }
}
