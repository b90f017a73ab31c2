package dev.etude.sandbox.internal.cpython;

/** Thrown where no server could be had. */
public final class Unavailable extends Exception {
  private static final long serialVersionUID = 1L;

  Unavailable(String reason) {
    super(reason);
  }

  /** Why, and the way out, for a person. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
