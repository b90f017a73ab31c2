package dev.etude.runtime;

/**
 * Something the user can put right, in one message that says how. It is printed as it is, without a
 * stack trace, and the process ends with {@link #exitCode()}.
 */
public final class UserError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The run failed. */
  public static final int FAILED = 1;
  /** The words on the command line or in a file are wrong. */
  public static final int USAGE = 2;
  /** Something outside is not ready; the same command may work later. */
  public static final int RETRY_LATER = 75;

  private final int exitCode;

  public UserError(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }

  /** Refuses a number of the command line that is out of range; both ends are in it. */
  public static void requireRange(String option, long value, long lowest, long highest) {
    if (value < lowest || value > highest) {
      throw new UserError(USAGE,
          option + " must be in " + lowest + " to " + highest + ", was " + value);
    }
  }
}
