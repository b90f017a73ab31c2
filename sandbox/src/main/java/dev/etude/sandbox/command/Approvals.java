package dev.etude.sandbox.command;

import java.io.IOException;

/** Where commands that need a person's consent get it. Implementations are safe for many threads. */
@FunctionalInterface
public interface Approvals {

  /** Says no to everything: for runs that no person looks after. */
  Approvals NOBODY = consent -> new Decision(consent.id(), consent.digest(), false,
      Decision.NOBODY, consent.asked());

  /**
   * Waits for an answer, at the longest until {@link Consent#until()}; then it is a no.
   *
   * @throws IOException where the question or the answer cannot be kept
   * @throws InterruptedException where the waiting ends before there is an answer; the question
   *     stays open
   */
  Decision ask(Consent consent) throws IOException, InterruptedException;
}
