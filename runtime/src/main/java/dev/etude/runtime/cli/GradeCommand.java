package dev.etude.runtime.cli;

import dev.etude.dsl.Problem;
import dev.etude.dsl.Problems;
import dev.etude.missions.dataset.Dataset;
import dev.etude.missions.dataset.DatasetTask;
import dev.etude.missions.dataset.Sample;
import dev.etude.runtime.UserError;
import dev.etude.runtime.grade.BulkGrading;
import dev.etude.runtime.grade.BulkGrading.Answer;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Sandbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code etude grade}. */
@Command(name = "grade", mixinStandardHelpOptions = true,
    description = "Grades the solutions of a dataset in the HumanEval form, or samples for it.",
    footer = {
        "", "Examples:", "  ./etude grade HumanEval.jsonl",
        "  ./etude grade HumanEval.jsonl --samples samples.jsonl --k 1,10",
        "  ./etude grade HumanEval.jsonl --workers 4 --tier bubblewrap",
        "", "A sample is a line {\"task_id\": \"HumanEval/0\", \"completion\": \"    return 1\"}.",
        "Without samples the reference solutions are graded; exit code 1 says that one failed."})
final class GradeCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "DATASET", description = "A file with a task on each line.")
  private Path dataset = Path.of("");

  @Option(names = "--samples", paramLabel = "FILE", description = "Completions to grade.")
  private @Nullable Path samples;

  @Option(names = "--k", split = ",", defaultValue = "1,10,100", paramLabel = "K",
      description = "For pass@k, where there are so many samples; default: ${DEFAULT-VALUE}.")
  private int[] ks = {};

  @Option(names = "--workers", paramLabel = "N", description = "Programs at a time; default: as"
      + " many as there are processors, at most 8.")
  private int workers = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

  @Mixin
  private TierChoice tier = new TierChoice();

  @Option(names = "--time", paramLabel = "DURATION", converter = DurationConverter.class,
      defaultValue = "10s", description = "Time for one program; default: ${DEFAULT-VALUE}.")
  private Duration time = Duration.ofSeconds(10);

  @Option(names = "--json", description = "Print a line of JSON for each program, then a summary.")
  private boolean json;

  GradeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    UserError.requireRange("--workers", workers, 1, 64);
    Map<String, DatasetTask> tasks = tasks();
    List<Answer> answers = samples == null ? references(tasks) : completions(tasks, samples);
    GradeReport report = new GradeReport(surroundings, json, answers.size());
    Limits limits = Limits.DEFAULT.withTime(time);
    try (Sandbox sandbox = tier.sandboxes(workers, limits).openForBulk(surroundings.here())) {
      report.begin(sandbox.isolation().line());
      new BulkGrading(sandbox, limits, workers).grade(answers.iterator(), report::add);
    }
    report.end(ks);
    return samples != null || report.allPassed() ? 0 : UserError.FAILED;
  }

  private Map<String, DatasetTask> tasks() {
    Map<String, DatasetTask> tasks = new LinkedHashMap<>();
    refuse(Dataset.read(dataset, task -> tasks.put(task.taskId(), task)));
    return tasks;
  }

  private static List<Answer> references(Map<String, DatasetTask> tasks) {
    return tasks.values().stream()
        .map(task -> new Answer(task, task.program(task.canonicalSolution()))).toList();
  }

  private static List<Answer> completions(Map<String, DatasetTask> tasks, Path file) {
    List<Sample> read = new ArrayList<>();
    refuse(Dataset.readSamples(file, read::add));
    return read.stream().map(sample -> answer(tasks.get(sample.taskId()), sample, file)).toList();
  }

  private static Answer answer(@Nullable DatasetTask task, Sample sample, Path file) {
    if (task == null) {
      throw new UserError(UserError.USAGE, file + "  `" + Problems.oneLine(sample.taskId())
          + "` is not a task of the dataset; its samples belong to another one");
    }
    return new Answer(task, task.program(sample.completion()));
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new UserError(UserError.USAGE, Problems.render(problems));
    }
  }
}
