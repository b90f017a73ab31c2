package dev.etude.runtime.model.openai;

import java.time.Duration;
import java.time.Instant;

/** Time as a client of a server needs it: a stopwatch, the date, and a way to wait. */
public interface Timing {

  /** The clock of this machine. */
  Timing SYSTEM = new Timing() {

    @Override
    public long nanos() {
      return System.nanoTime();
    }

    @Override
    public Instant now() {
      return Instant.now();
    }

    @Override
    public void pause(Duration length) throws InterruptedException {
      Thread.sleep(length);
    }
  };

  /** A reading of a stopwatch that is never set back; only differences mean something. */
  long nanos();

  /** The date, to read what a server gives as a date. */
  Instant now();

  /** Returns after so long. */
  void pause(Duration length) throws InterruptedException;
}
