package dev.etude.dsl.test;

import dev.etude.dsl.test.FeatureResult.Outcome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Turns what the platform tells of specs into results. For one run, on one thread. */
final class SpecListener implements TestExecutionListener {

  private final Map<String, Path> files;
  private final Consumer<FeatureResult> results;
  private final Map<String, Long> began = new HashMap<>();
  private final Set<String> tables = new HashSet<>();
  private @Nullable TestPlan plan;

  SpecListener(Map<String, Path> files, Consumer<FeatureResult> results) {
    this.files = files;
    this.results = results;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    this.plan = plan;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    test.getParentId().ifPresent(tables::add);
    began.put(test.getUniqueId(), System.nanoTime());
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    tell(test, Outcome.SKIPPED, null, reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    Throwable thrown = result.getThrowable().orElse(null);
    switch (result.getStatus()) {
      case SUCCESSFUL -> {
        // A feature with a table is told row by row.
        if (test.isTest() && !tables.contains(test.getUniqueId())) {
          tell(test, Outcome.PASSED, null, "");
        }
      }
      case ABORTED -> tell(test, Outcome.SKIPPED, null,
          thrown == null ? "" : String.valueOf(thrown.getMessage()));
      case FAILED -> tell(test, Outcome.FAILED, thrown, thrown == null ? "" : words(thrown));
    }
  }

  private void tell(TestIdentifier test, Outcome outcome, @Nullable Throwable thrown,
      String detail) {
    String spec = spec(test);
    Path file = files.get(spec);
    long nanos = System.nanoTime() - began.getOrDefault(test.getUniqueId(), System.nanoTime());
    results.accept(new FeatureResult(spec, test.getDisplayName(), outcome,
        file == null ? spec : file.toString(), thrown == null ? 0 : line(thrown, spec), detail,
        nanos / 1_000_000));
  }

  /** A failed condition explains itself; anything else is told with its type. */
  private static String words(Throwable thrown) {
    return thrown instanceof AssertionError && thrown.getMessage() != null
        ? thrown.getMessage().strip()
        : thrown.toString();
  }

  /** Spock names the class as the source of a spec, and features lie below it. */
  private String spec(TestIdentifier test) {
    TestIdentifier at = test;
    while (at != null) {
      if (at.getSource().orElse(null) instanceof ClassSource source) {
        return source.getClassName();
      }
      at = plan == null ? null : plan.getParent(at).orElse(null);
    }
    return test.getDisplayName();
  }

  private static int line(Throwable thrown, String spec) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().equals(spec)
            || frame.getClassName().startsWith(spec + "$"))
        .mapToInt(StackTraceElement::getLineNumber).filter(line -> line > 0).findFirst().orElse(0);
  }
}
