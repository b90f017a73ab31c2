package dev.etude.sandbox.internal.auto;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.internal.grading.Performance;
import dev.etude.sandbox.internal.grading.Stage;
import java.time.Duration;

/** A stage on which nothing is performed, because no tier has what the candidate needs. */
public record Refusal(Execution end) implements Stage {
  @Override
  public Performance perform(Part part, Limits limits) {
    return new Performance() {
      @Override
      public Answer next(Duration atMost) {
        return new Ended(end);
      }

      @Override
      public void close() {
        // Nothing was lent.
      }
    };
  }

  @Override
  public Checked check(String candidate, Tests.Check tests, Limits limits) {
    return new Checked(end, "");
  }

  @Override
  public Isolation isolation() {
    return end.isolation();
  }
}
