package dev.etude.runtime;

import dev.etude.memory.Entry;
import dev.etude.memory.Event;
import dev.etude.memory.folder.RunFolder;
import dev.etude.memory.journal.Ledger;
import dev.etude.memory.journal.Standing;
import dev.etude.memory.journal.TraceIds;
import dev.etude.missions.Mission;
import dev.etude.missions.YamlReading;
import dev.etude.runtime.builder.Practice;
import dev.etude.runtime.model.Model;
import dev.etude.runtime.report.Durations;
import dev.etude.runtime.report.Progress;
import dev.etude.runtime.report.Trajectory;
import dev.etude.runtime.score.Scoring;
import dev.etude.runtime.trainer.DatasetTasks;
import dev.etude.runtime.trainer.Trainer;
import dev.etude.runtime.trainer.Validation;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.safety.CodePolicy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One execution of a mission, from its folder to its end: everything is wired here, once, and all
 * that was opened is closed here. For one thread, except {@link #statusLine}.
 */
public final class Run implements AutoCloseable {

  private final Closing closing;
  private final Mission mission;
  private final Options options;
  private final RunFolder folder;
  private final Ledger ledger;
  private final Sandbox sandbox;
  private final Model model;
  private final InForce scripts;
  private final CodePolicy policy;
  private final Seeds seeds;
  private final Trajectory trajectory = new Trajectory();
  private boolean live;
  private volatile String status = "starting";

  /**
   * What a sitting brings along.
   *
   * @param environment of the process, for the keys and addresses of models
   */
  public record Options(Budget budget, Installation here,
      Map<String, String> environment, Progress progress, StopRequest stop) {

    public Options {
      environment = Map.copyOf(environment);
    }
  }

  private Run(Mission mission, Path file, Options options, RunFolder folder, Parts parts,
      Optional<Long> wanted, Closing closing) {
    this.closing = closing;
    this.mission = mission;
    this.options = options;
    this.folder = folder;
    sandbox = parts.sandbox();
    model = parts.model();
    policy = parts.policy();
    ledger = folder.ledger(this::trace, this::written);
    seeds = new Seeds(ledger.standing().started().map(Event.RunStarted::seed)
        .orElse(wanted.orElse(mission.seed())));
    Optional<DatasetTasks> dataset = mission.trainer().dataset()
        .map(name -> Parts.dataset(Parts.beside(file, name), seeds));
    scripts = new InForce(parts.library(), mission, folder, options.progress(), seeds, dataset);
    live = true;
  }

  /**
   * Starts a mission in a new folder.
   *
   * @param file where the mission was read
   * @param seed in place of the mission's
   * @throws UserError where something the mission names has problems; no folder is made then
   */
  public static Run start(YamlReading.Good<Mission> read, Path file, Path folder,
      Optional<Long> seed,
      Options options) {
    return opened(read.value(), file, options, seed, closing -> parts(read, file, options,
        closing), () -> RunFolder.create(folder, read.text(), Clock.systemUTC()));
  }

  /** As above, with a sandbox and a model of the caller's, who also closes them. */
  public static Run start(YamlReading.Good<Mission> read, Path file, Path folder,
      Optional<Long> seed,
      Options options, Sandbox sandbox, Model model) {
    return opened(read.value(), file, options, seed,
        closing -> new Parts(sandbox, model,
            closing.later(Parts.library(read, file, options.here())),
            Parts.policy(read, file, options.here())),
        () -> RunFolder.create(folder, read.text(), Clock.systemUTC()));
  }

  /**
   * Goes on with the run in a folder.
   *
   * @param file where the mission was read when the run was started
   */
  public static Run resume(YamlReading.Good<Mission> read, Path file, Path folder,
      Options options) {
    return opened(read.value(), file, options, Optional.empty(), closing -> parts(read, file,
        options, closing), () -> RunFolder.open(folder, Clock.systemUTC()));
  }

  private static Parts parts(YamlReading.Good<Mission> read, Path file, Options options,
      Closing closing) {
    return Parts.open(read, file, options.here(), options.environment(), closing);
  }

  private static Run opened(Mission mission, Path file, Options options, Optional<Long> seed,
      Function<Closing, Parts> opening, Supplier<RunFolder> folder) {
    Closing closing = new Closing();
    try {
      Parts parts = opening.apply(closing);
      Run run = new Run(mission, file, options, closing.later(folder.get()), parts, seed, closing);
      run.begin(file);
      return run;
    } catch (RuntimeException failure) {
      closing.close();
      throw failure;
    }
  }

  private void begin(Path file) {
    if (ledger.standing().started().isPresent()) {
      ledger.record(new Event.RunResumed(sandbox.isolation().line(), ledger.tornBytes()));
    } else {
      ledger.record(new Event.RunStarted(mission.name(), file.toAbsolutePath().toString(),
          mission.goal(), seeds.mission(), model.name(), sandbox.isolation().line(),
          scripts.tasks().skills(), scripts.hashes(), options.budget().cycles(),
          options.budget().time(), mission.scripts().word()));
    }
    scripts.keep();
  }

  /** Runs cycles to an end of this sitting. */
  public Ending play() {
    Limits limits = Parts.limits(mission);
    Trainer trainer = new Trainer(ledger, seeds, new Validation(sandbox, limits));
    Practice practice = new Practice(ledger, model, sandbox, new Scoring(mission.score()), seeds,
        new Practice.Rules(mission.builder().attempts(), mission.maxRetries(),
            Parts.concepts(mission), limits, policy),
        System::nanoTime);
    Ending ending = new Loop(ledger, scripts, trainer, practice, options.budget(), options.stop(),
        () -> new Phases(System::nanoTime, this::entered)).run();
    ledger.record(new Event.RunEnded(ending.word(), ledger.standing().totals().cycles(),
        ledger.standing().elapsed().toMillis()));
    return ending;
  }

  private String trace(long cycle) {
    return TraceIds.seeded(seeds.mission()).of(cycle);
  }

  private void written(Entry entry) {
    trajectory.accept(entry);
    if (live) {
      options.progress().accept(entry);
    }
  }

  private void entered(String phase) {
    Standing standing = ledger.standing();
    folder.heartbeat().phase(standing.cycle(), phase);
    status = String.format(Locale.ROOT, "cycle %d of %d · %s · solved %d of %d · %s of %s",
        standing.cycle(), options.budget().cycles(), phase, standing.totals().passed(),
        standing.totals().practised(), Durations.shortly(standing.elapsed().toMillis()),
        Durations.shortly(options.budget().time().toMillis()));
  }

  /** Where the run is now, in one line. For any thread. */
  public String statusLine() {
    return status;
  }

  /** What this run is, in one line. */
  public String headline() {
    return "%s: seed %d, model %s, %s, scripts %s".formatted(mission.name(), seeds.mission(),
        model.name(), sandbox.isolation().line(), mission.scripts().word());
  }

  public Standing standing() {
    return ledger.standing();
  }

  public Trajectory trajectory() {
    return trajectory;
  }

  @Override
  public void close() {
    options.progress().end();
    closing.close();
  }
}
