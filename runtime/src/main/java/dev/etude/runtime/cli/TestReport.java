package dev.etude.runtime.cli;

import dev.etude.dsl.Problems;
import dev.etude.dsl.test.FeatureResult;
import dev.etude.runtime.report.Durations;
import dev.etude.runtime.report.Style;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Shows how specs come out, feature by feature, and what they came to. */
final class TestReport {

  private final PrintStream out;
  private final Style style;
  private final boolean json;
  private final long began = System.nanoTime();
  private final Map<FeatureResult.Outcome, Integer> counts = new EnumMap<>(
      FeatureResult.Outcome.class);
  private String spec = "";

  TestReport(Surroundings surroundings, boolean json) {
    this.out = surroundings.out();
    this.style = surroundings.style();
    this.json = json;
  }

  void add(FeatureResult result) {
    counts.merge(result.outcome(), 1, Integer::sum);
    if (json) {
      out.println(new JsonMapper().writeValueAsString(result));
      return;
    }
    if (!result.spec().equals(spec)) {
      spec = result.spec();
      out.println(style.bold(spec));
    }
    String feature = Problems.oneLine(result.feature());
    switch (result.outcome()) {
      case PASSED -> out.println("  " + style.green("passed") + "   " + feature);
      case SKIPPED -> out.println("  " + style.yellow("skipped") + "  " + feature
          + (result.detail().isEmpty() ? "" : ": " + Problems.oneLine(result.detail())));
      case FAILED -> {
        out.println("  " + style.red("FAILED") + "   " + feature);
        out.println("    " + result.file() + (result.line() == 0 ? "" : ":" + result.line()));
        result.detail().lines().forEach(
            line -> out.println(line.isBlank() ? "" : "    " + Problems.oneLine(line)));
      }
    }
  }

  /** The closing line; whether all is well. */
  boolean end() {
    int failed = count(FeatureResult.Outcome.FAILED);
    if (json) {
      out.println(new JsonMapper().writeValueAsString(Map.of(
          "passed", count(FeatureResult.Outcome.PASSED), "failed", failed,
          "skipped", count(FeatureResult.Outcome.SKIPPED))));
    } else {
      out.println();
      out.println(count(FeatureResult.Outcome.PASSED) + " passed, " + failed + " failed, "
          + count(FeatureResult.Outcome.SKIPPED) + " skipped in "
          + Durations.shortly((System.nanoTime() - began) / 1_000_000));
    }
    return failed == 0;
  }

  private int count(FeatureResult.Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }
}
