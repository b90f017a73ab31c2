package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Execution.Raised;
import dev.etude.sandbox.internal.wire.Reply;
import dev.etude.sandbox.internal.wire.Reply.Done;
import dev.etude.sandbox.internal.wire.Request;
import dev.etude.sandbox.value.PyValue.DictOf;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * Loads a candidate and calls its function. The arguments of all calls are made before the
 * candidate is loaded, so it can neither watch nor change how they are made. What is expected
 * is not here.
 */
final class Calls {

  private final Interpreter interpreter;
  private final Scanner.Countable program;
  private final Guest guest;
  private final Channel channel;

  Calls(Interpreter interpreter, Scanner.Countable program, Guest guest, Channel channel) {
    this.interpreter = interpreter;
    this.program = program;
    this.guest = guest;
    this.channel = channel;
  }

  Done perform(Request.Calls request) {
    var maker = guest.maker();
    var arguments = request.calls().stream().map(maker::makeTuple).toList();
    var named = maker.make(new DictOf(List.of()));
    channel.send(new Reply.Begun());
    guest.begin(request.limits());
    var candidate = new Candidate(guest, request.entryPoint());
    interpreter.countFromZero();
    try {
      return counted(request, candidate, arguments, named);
    } finally {
      interpreter.pause();
    }
  }

  private Done counted(Request.Calls request, Candidate candidate, List<Value> arguments,
      Object named) {
    var broken = candidate.load(program.source());
    if (broken.isPresent()) {
      return new Done(placed(broken.get()), interpreter.steps(), "", 0);
    }
    channel.send(new Reply.Loaded());
    for (var call : arguments) {
      try {
        var value = candidate.call(call, named);
        channel.send(new Reply.Returned(value, request.tellsArguments()
            ? guest.reader().readAll(call)
            : List.of()));
      } catch (PolyglotException e) {
        var end = guest.failures().ending(e);
        if (end.isPresent()) {
          return new Done(end.get(), interpreter.steps(), "", 0);
        }
        var thrown = guest.failures().raised(e);
        channel.send(new Reply.Threw(thrown.type(), thrown.message()));
      }
    }
    return new Done(guest.finished(), interpreter.steps(), "", request.token());
  }

  /** A line of a program that was written out anew means nothing to its author. */
  private Execution placed(Execution end) {
    return end instanceof Raised(var type, var message, _, var account)
        && !program.sameLines() ? new Raised(type, message, 0, account) : end;
  }
}
