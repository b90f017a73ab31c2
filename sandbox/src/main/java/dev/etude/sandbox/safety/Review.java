package dev.etude.sandbox.safety;

import java.util.List;

/**
 * What a policy makes of a program.
 *
 * @param refusals why it should not run; empty: it may
 * @param advice what its author should know of nevertheless
 */
public record Review(List<Finding> refusals, List<Finding> advice) {

  public Review {
    refusals = List.copyOf(refusals);
    advice = List.copyOf(advice);
  }

  /** Whether nothing speaks against running it. */
  public boolean accepted() {
    return refusals.isEmpty();
  }
}
