package dev.etude.dsl;

/** Thrown where a script was asked and gave no answer; {@link #failure()} says how. */
public final class ScriptException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient ScriptFailure failure;

  public ScriptException(ScriptFailure failure) {
    super(failure.message());
    this.failure = failure;
  }

  /** How the script failed. */
  public ScriptFailure failure() {
    return failure;
  }
}
