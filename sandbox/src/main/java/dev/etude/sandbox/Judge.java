package dev.etude.sandbox;

/** Who says whether an answer is right. Always apart from the candidate. */
public sealed interface Judge {

  /** Equality, at every depth and with exact types. */
  Judge EXACT = new Compares(0, false);

  /**
   * The answer must be the expected value, by comparison on the host.
   *
   * @param floatTolerance how far a float may be off, relative and absolute; 0 asks for equality
   * @param anyOrder whether the order of the outermost list or tuple does not matter
   * @param jsonTypes whether what is expected comes from JSON, so that a tuple agrees with an
   *     expected list, and numbers agree by their value
   */
  record Compares(double floatTolerance, boolean anyOrder, boolean jsonTypes) implements Judge {

    /** A comparison with exact types. */
    public Compares(double floatTolerance, boolean anyOrder) {
      this(floatTolerance, anyOrder, false);
    }

    public Compares {
      if (!(floatTolerance >= 0 && floatTolerance < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("floatTolerance must be >= 0, was " + floatTolerance);
      }
    }
  }

  /**
   * A Python program decides, for tasks with several right answers. It defines
   * {@code accepts(arguments, expected, answer)}, where {@code arguments} is a list, and returns
   * {@code True} for a right answer; anything else is a no. It runs in an interpreter of its own
   * after the candidate is gone and sees plain copied values only. Where it raises or ends early,
   * the answer counts as wrong, with that as the reason.
   */
  record Checker(String code) implements Judge {}
}
