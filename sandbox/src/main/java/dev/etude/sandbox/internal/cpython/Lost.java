package dev.etude.sandbox.internal.cpython;

/** Thrown where a server ended, or no longer keeps to what it should say. */
final class Lost extends Exception {
  private static final long serialVersionUID = 1L;

  Lost(String reason) {
    super(reason);
  }

  /** Why, for a person. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
