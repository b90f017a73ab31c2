package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.value.PyValue;
import java.util.Optional;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** A program of which one function is called. */
final class Candidate {

  private final Guest guest;
  private final String entryPoint;

  Candidate(Guest guest, String entryPoint) {
    this.guest = guest;
    this.entryPoint = entryPoint;
  }

  /** Loads it; how it ended where that failed. Its {@code __name__} is not {@code __main__}. */
  Optional<Execution> load(String source) {
    guest.names().putMember("__name__", "candidate");
    Value program;
    try {
      program = guest.parse(source, Guest.CANDIDATE);
    } catch (PolyglotException e) {
      return Optional.of(guest.failures().notParsed(e));
    }
    try {
      program.executeVoid();
    } catch (PolyglotException e) {
      return Optional.of(guest.failures().execution(e));
    }
    return Optional.empty();
  }

  /** Calls the function; it is looked up again for each call, as Python does. */
  PyValue call(Object positional, Object named) {
    return guest.reader().read(guest.call(entryPoint, positional, named));
  }
}
