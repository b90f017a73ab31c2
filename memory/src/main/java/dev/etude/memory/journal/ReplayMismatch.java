package dev.etude.memory.journal;

/**
 * A resumed cycle asked for something else than it had recorded, because a script or the program
 * has changed since. What was recorded stays; the cycle cannot go on.
 */
public final class ReplayMismatch extends RuntimeException {

  private static final long serialVersionUID = 1;

  ReplayMismatch(long seq, String recorded, String expected) {
    super("entry " + seq + " of the journal is " + recorded + " where this resumed cycle came to "
        + expected + "; a script or the program has changed since it was recorded");
  }
}
