package dev.etude.runtime;

import dev.etude.dsl.Problem;
import dev.etude.dsl.Problems;
import dev.etude.dsl.ScriptLibrary;
import dev.etude.dsl.task.Task;
import dev.etude.missions.Mission;
import dev.etude.missions.ModelChoice;
import dev.etude.missions.YamlReading;
import dev.etude.missions.dataset.Dataset;
import dev.etude.runtime.model.Model;
import dev.etude.runtime.model.openai.OpenAiModel;
import dev.etude.runtime.model.openai.OpenAiOptions;
import dev.etude.runtime.model.openai.Timing;
import dev.etude.runtime.model.replay.RecordingModel;
import dev.etude.runtime.model.replay.ReplayModel;
import dev.etude.runtime.model.replay.SessionException;
import dev.etude.runtime.search.SearchModel;
import dev.etude.runtime.search.SearchOptions;
import dev.etude.runtime.trainer.DatasetTasks;
import dev.etude.sandbox.Canaries;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.safety.CodePolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What a mission names, opened: nothing of it depends on the run folder.
 *
 * @param library with every script of the mission loaded
 * @param policy what looks at programs before they run
 */
record Parts(Sandbox sandbox, Model model, ScriptLibrary library, CodePolicy policy) {

  /**
   * Opens them; the sandbox goes on warming up while the rest is opened.
   *
   * @throws UserError where a script, a session or a setting has problems, or a cheat passes
   */
  static Parts open(YamlReading.Good<Mission> read, Path file, Installation here,
      Map<String, String> environment, Closing closing) {
    Mission mission = read.value();
    Sandbox sandbox = closing.later(sandbox(mission, file, here));
    Model model = closing.later(model(mission, file, environment));
    ScriptLibrary library = closing.later(library(read, file, here));
    CodePolicy policy = policy(read, file, here);
    refuseIfCheated(sandbox);
    return new Parts(sandbox, model, library, policy);
  }

  /** A run whose verdicts can be faked teaches cheating, so it does not start. */
  private static void refuseIfCheated(Sandbox sandbox) {
    Canaries.problem(sandbox).ifPresent(problem -> {
      throw new UserError(UserError.FAILED, "the sandbox cannot be relied on: " + problem);
    });
  }

  /**
   * The scripts of a mission, loaded.
   *
   * @throws UserError with every problem of every script, and of the policy
   */
  static ScriptLibrary library(YamlReading.Good<Mission> read, Path file, Installation here) {
    ScriptLibrary library = InForce.library(file, read.value().scripts(), here);
    List<Problem> problems = MissionCheck.problems(read, library, file, here);
    if (!problems.isEmpty()) {
      library.close();
      throw new UserError(UserError.USAGE, Problems.render(problems));
    }
    return library;
  }

  /**
   * What looks at the programs of a mission before they run.
   *
   * @throws UserError with every problem of it
   */
  static CodePolicy policy(YamlReading.Good<Mission> read, Path file, Installation here) {
    return Policies.of(file, here).use(read).code();
  }

  /** The limits of one program. */
  static Limits limits(Mission mission) {
    return Limits.DEFAULT.withTime(mission.sandbox().time())
        .withMemoryBytes(mission.sandbox().memoryBytes())
        .withOutputBytes(mission.sandbox().outputBytes());
  }

  private static Sandbox sandbox(Mission mission, Path file, Installation here) {
    Mission.Sandbox wanted = mission.sandbox();
    return new Sandboxes(Sandboxes.Choice.valueOf(wanted.tier().toUpperCase(Locale.ROOT)),
        wanted.workers(), wanted.memoryBytes(), wanted.image(),
        wanted.environment().map(name -> beside(file, name))).open(here);
  }

  /** The tasks of a dataset. */
  static DatasetTasks dataset(Path file, Seeds seeds) {
    List<Task> tasks = new ArrayList<>();
    List<Problem> problems = Dataset.read(file,
        task -> tasks.add(task.task(Dataset.name(file))));
    if (!problems.isEmpty()) {
      throw new UserError(UserError.USAGE, Problems.render(problems));
    }
    return new DatasetTasks(tasks, seeds);
  }

  /** Whether the builder learns and uses concepts. */
  static boolean concepts(Mission mission) {
    return !(mission.builder().model() instanceof ModelChoice.Search search) || search.concepts();
  }

  /** The builder's model, recorded where the mission says so. */
  private static Model model(Mission mission, Path file, Map<String, String> environment) {
    try {
      Model chosen = switch (mission.builder().model()) {
        case ModelChoice.Search search -> new SearchModel(new SearchOptions(
            search.nodes(), search.concepts(), SearchOptions.DEFAULT.time()));
        case ModelChoice.Replay replay -> ReplayModel.open(beside(file, replay.file()));
        case ModelChoice.OpenAi openAi -> openAi(openAi, mission.seed(), environment);
      };
      return mission.builder().record()
          .<Model>map(record -> RecordingModel.open(chosen, beside(file, record))).orElse(chosen);
    } catch (SessionException problem) {
      throw new UserError(UserError.USAGE, String.valueOf(problem.getMessage()));
    }
  }

  private static Model openAi(ModelChoice.OpenAi choice, long seed,
      Map<String, String> environment) {
    OpenAiOptions options = OpenAiOptions.of(choice, environment);
    options.problem().ifPresent(problem -> {
      throw new UserError(UserError.USAGE, problem);
    });
    // Only the pauses between retries are random; what is asked and answered is not.
    return new OpenAiModel(options, new SplittableRandom(seed), Timing.SYSTEM);
  }

  /** A file named in a mission lies where the mission lies. */
  static Path beside(Path mission, String file) {
    return mission.toAbsolutePath().resolveSibling(file);
  }
}
