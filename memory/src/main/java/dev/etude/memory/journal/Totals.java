package dev.etude.memory.journal;

/**
 * What a run has done and spent so far, over all its sessions.
 *
 * @param cycles that ended
 * @param failedCycles that ended because a stage failed
 * @param waitedCycles that ended because a gate refused the decision
 * @param practised tasks practised to their end
 * @param passed tasks among them that passed
 * @param modelCalls including failed ones
 * @param nodes expressions tried by a model that searches
 */
public record Totals(long cycles, long failedCycles, long waitedCycles, long practised, long passed,
    long modelCalls,
    long modelFailures, long inputTokens, long outputTokens, long nodes) {

  /** Nothing done. */
  public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
