package dev.etude.sandbox.internal.grading;

import dev.etude.sandbox.value.PyValue;

/** What the grader thinks of the answer to one call. */
sealed interface Opinion {

  /** It is right where there is no reason against it. */
  record Decided(String reason) implements Opinion {

    static final Decided RIGHT = new Decided("");
  }

  /** A judge has to look at it. */
  record Open(PyValue answer) implements Opinion {}
}
