package dev.etude.missions.dataset;

import dev.etude.dsl.Problem;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads datasets and samples, one line at a time. Every good line is handed over, in order; what is
 * wrong with the others comes back, at most twenty problems of it. A caller that wants all or
 * nothing reads twice.
 */
public final class Dataset {

  private static final Pattern ENTRY_POINT = Pattern.compile(
      "[A-Za-z_][A-Za-z0-9_]{0,99}(?:\\(\\)\\.[A-Za-z_][A-Za-z0-9_]{0,99})?");
  private static final List<String> TASK = List.of("task_id", "prompt", "entry_point",
      "canonical_solution", "test");
  private static final List<String> SAMPLE = List.of("task_id", "completion");

  private Dataset() {}

  /** Reads a dataset in the HumanEval JSON Lines form. */
  public static List<Problem> read(Path file, Consumer<? super DatasetTask> tasks) {
    Set<String> ids = new HashSet<>();
    return JsonLines.read(file, "a task", line -> {
      if (!line.has(TASK)) {
        return;
      }
      var task = new DatasetTask(line.text("task_id"), line.text("prompt"),
          line.text("entry_point"), line.text("canonical_solution"), line.text("test"));
      if (line.good()) {
        check(task, line, ids);
      }
      if (line.good()) {
        tasks.accept(task);
      }
    });
  }

  /** Reads samples: {@code {"task_id": ..., "completion": ...}} on each line. */
  public static List<Problem> readSamples(Path file, Consumer<? super Sample> samples) {
    return JsonLines.read(file, "a sample", line -> {
      if (!line.has(SAMPLE)) {
        return;
      }
      var sample = new Sample(line.text("task_id"), line.text("completion"));
      if (line.good()) {
        samples.accept(sample);
      }
    });
  }

  /** The name of a dataset: that of its file, without what follows the first dot. */
  public static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static void check(DatasetTask task, JsonLines.Line line, Set<String> ids) {
    if (!ENTRY_POINT.matcher(task.entryPoint()).matches()) {
      line.refuse("`entry_point` is not the name of a Python function",
          "write it like `has_close_elements`, or `Solution().solve` for a method");
    } else if (!task.definesEntryPoint()) {
      line.refuse("neither `prompt` nor `canonical_solution` begins `" + task.defined() + "`",
          "one must hold `def " + task.defined() + "(...):` or `class " + task.defined() + ":`");
    }
    if (task.taskId().isBlank()) {
      line.refuse("`task_id` is empty", "give each task a name of its own");
    } else if (line.good() && !ids.add(task.taskId())) {
      line.refuse("`" + task.taskId() + "` is the id of an earlier line",
          "give each task an id of its own");
    }
  }
}
