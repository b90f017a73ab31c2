package dev.etude.dsl.test;

/**
 * How one feature of a spec came out, or one row of its table.
 *
 * @param spec the name of its class
 * @param feature as it is written, with the row filled in
 * @param file where it stands, as the path was given
 * @param line where it failed, 1-based; 0: nowhere in its file
 * @param detail what Spock says of a failure, or why it was skipped; empty where it passed
 */
public record FeatureResult(String spec, String feature, Outcome outcome, String file, int line,
    String detail, long millis) {

  /** What can come of a feature. */
  public enum Outcome {
    PASSED, FAILED, SKIPPED
  }
}
