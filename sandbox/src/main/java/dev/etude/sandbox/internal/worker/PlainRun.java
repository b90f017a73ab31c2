package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.internal.wire.Reply;
import dev.etude.sandbox.internal.wire.Request;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** Runs a program from top to bottom. */
final class PlainRun {

  private final Guest guest;
  private final Channel channel;

  PlainRun(Guest guest, Channel channel) {
    this.guest = guest;
    this.channel = channel;
  }

  Execution perform(Request.Run request) {
    channel.send(new Reply.Begun());
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
