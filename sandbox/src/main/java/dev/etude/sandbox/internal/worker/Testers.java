package dev.etude.sandbox.internal.worker;

import org.jspecify.annotations.Nullable;

/**
 * The contexts in which tests run that are Python. One context serves all tests that plainly change
 * nothing but the names of their own; those names are forgotten after each use. Other tests get a
 * fresh context each. Used by one thread at a time.
 */
final class Testers {

  /** Tests keep code in the engine; what they keep beside it is not known to grow, yet bounded. */
  private static final int USES = 500;

  private final Interpreter interpreter;
  private @Nullable Guest shared;
  private int uses;

  Testers(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** A context and what to do with it afterwards. */
  record Lent(Guest guest, Runnable giveBack) implements AutoCloseable {

    @Override
    public void close() {
      giveBack.run();
    }
  }

  /** {@code harmless}: see {@link Scanner#harmless}. */
  Lent lend(boolean harmless) {
    if (!harmless) {
      var fresh = interpreter.newGuest();
      return new Lent(fresh, fresh::close);
    }
    var guest = shared == null ? interpreter.newGuest() : shared;
    shared = null;
    return new Lent(guest, () -> takeBack(guest));
  }

  private void takeBack(Guest guest) {
    uses++;
    if (uses % USES == 0) {
      guest.close();
    } else {
      guest.forget();
      shared = guest;
    }
  }
}
