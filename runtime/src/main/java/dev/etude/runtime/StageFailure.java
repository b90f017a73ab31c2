package dev.etude.runtime;

/**
 * A stage of a cycle could not do its work. It ends the cycle, never the run.
 *
 * @see Loop
 */
public final class StageFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String stage;
  private final String kind;

  /**
   * @param stage where it happened: {@code decide}, {@code pose}, {@code code} ...
   * @param kind a short stable word: {@code script}, {@code model}, {@code sandbox} ...
   */
  public StageFailure(String stage, String kind, String message) {
    super(message);
    this.stage = stage;
    this.kind = kind;
  }

  public String stage() {
    return stage;
  }

  public String kind() {
    return kind;
  }
}
