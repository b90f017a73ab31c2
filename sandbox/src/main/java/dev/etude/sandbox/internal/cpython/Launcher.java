package dev.etude.sandbox.internal.cpython;

import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.Limits;

/** What servers a tier has. Safe for use by many threads. */
public interface Launcher {
  /** How to start one for programs with these limits; a new one for each server. */
  Launch launch(Limits limits);

  /** Whether one that was made for the first limits will do for the others. */
  boolean fits(Limits made, Limits asked);

  /** Whether a server has one program in all. */
  boolean single();

  /** What keeps programs in, before a server said more. */
  Isolation isolation();
}
