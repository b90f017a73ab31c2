package dev.etude.sandbox.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where commands get a person's consent. Implementations are safe for many threads. */
public interface Approvals {

  /** Says no to everything: for runs that no person looks after. */
  Approvals NOBODY = new Nobody();

  /** See {@link #NOBODY}. */
  record Nobody() implements Approvals {

    @Override
    public Decision ask(Consent consent) {
      return new Decision(consent.id(), consent.digest(), false, Decision.NOBODY, consent.asked());
    }

    @Override
    public Optional<Path> place() {
      return Optional.empty();
    }
  }

  /** Where answers are kept, which no command may reach; empty: nowhere. */
  Optional<Path> place();

  /**
   * Waits for an answer, at the longest until {@link Consent#until()}; then it is a no.
   *
   * @throws IOException where the question or the answer cannot be kept
   * @throws InterruptedException where the waiting ends before there is an answer; the question
   *     stays open
   */
  Decision ask(Consent consent) throws IOException, InterruptedException;
}
