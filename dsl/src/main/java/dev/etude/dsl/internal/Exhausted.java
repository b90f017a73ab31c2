package dev.etude.dsl.internal;

/** Ends a script whose allowance is used up. Scripts cannot catch anything. */
final class Exhausted extends Error {

  private static final long serialVersionUID = 1;

  /** What ran out. */
  enum What {
    STEPS, BYTES, TIME
  }

  private final What what;

  Exhausted(What what) {
    super(what.name());
    this.what = what;
  }

  What what() {
    return what;
  }
}
