package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.internal.wire.Request;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** Runs a program from top to bottom. */
final class PlainRun {

  private final Guest guest;

  PlainRun(Guest guest) {
    this.guest = guest;
  }

  Execution perform(Request.Run request) {
    guest.begin(request.program().stdin(), request.program().files(), request.limits());
    Value program;
    try {
      program = guest.parse(request.program().source(), Guest.PROGRAM);
    } catch (PolyglotException e) {
      return guest.failures().notParsed(e);
    }
    try {
      program.executeVoid();
    } catch (PolyglotException e) {
      if (!e.isCancelled() && !e.isInternalError()) {
        guest.flush();
      }
      return guest.failures().execution(e);
    }
    return guest.finished();
  }
}
