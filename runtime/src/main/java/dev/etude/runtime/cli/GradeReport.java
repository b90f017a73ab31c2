package dev.etude.runtime.cli;

import dev.etude.runtime.grade.Graded;
import dev.etude.runtime.grade.PassAtK;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What {@code grade} prints: each program that failed, and what it came to. For one thread. */
final class GradeReport {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final PrintStream out;
  private final Surroundings surroundings;
  private final boolean json;
  private final int programs;
  private final Map<String, PassAtK.Count> tasks = new LinkedHashMap<>();
  private final Map<String, Integer> verdicts = new TreeMap<>();
  private long began;
  private int done;
  private int passed;

  GradeReport(Surroundings surroundings, boolean json, int programs) {
    this.surroundings = surroundings;
    this.out = surroundings.out();
    this.json = json;
    this.programs = programs;
  }

  void begin(String isolation) {
    began = System.nanoTime();
    if (!json) {
      out.println("grading " + programs + " programs, " + isolation);
    }
  }

  void add(Graded graded) {
    done++;
    passed += graded.passed() ? 1 : 0;
    verdicts.merge(graded.verdict(), 1, Integer::sum);
    PassAtK.Count one = new PassAtK.Count(1, graded.passed() ? 1 : 0);
    tasks.merge(graded.taskId(), one, (a, b) -> new PassAtK.Count(a.samples() + b.samples(),
        a.passed() + b.passed()));
    if (json) {
      out.println(MAPPER.writeValueAsString(graded));
    } else {
      if (surroundings.style().terminal()) {
        out.print("\r\033[K");
      }
      if (!graded.passed()) {
        out.println("  " + graded.taskId() + "  " + graded.verdict() + "  " + graded.reason());
      }
      if (surroundings.style().terminal()) {
        out.print(done + " of " + programs + ", " + passed + " passed");
        out.flush();
      }
    }
  }

  boolean allPassed() {
    return passed == programs;
  }

  void end(int[] ks) {
    double seconds = (System.nanoTime() - began) / 1e9;
    Map<String, Double> estimates = new LinkedHashMap<>();
    for (int k : ks) {
      double estimate = PassAtK.of(tasks.values(), k);
      if (!Double.isNaN(estimate)) {
        estimates.put("pass@" + k, estimate);
      }
    }
    if (json) {
      Map<String, Object> summary = new LinkedHashMap<>();
      summary.put("programs", programs);
      summary.put("verdicts", verdicts);
      summary.putAll(estimates);
      summary.put("seconds", seconds);
      out.println(MAPPER.writeValueAsString(summary));
      return;
    }
    if (surroundings.style().terminal()) {
      out.print("\r\033[K");
    }
    out.println(passed + " of " + programs + " passed" + failures());
    estimates.forEach((name, value) -> out.println(
        String.format(Locale.ROOT, "%s %.3f", name, value)));
    out.println(String.format(Locale.ROOT, "%.1f s, %.1f programs a second", seconds,
        programs / seconds));
  }

  private String failures() {
    StringBuilder text = new StringBuilder();
    verdicts.forEach((verdict, count) -> {
      if (!verdict.equals("passed")) {
        text.append(", ").append(count).append(' ').append(verdict);
      }
    });
    return text.toString();
  }
}
