package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Execution.Denied;
import dev.etude.sandbox.Execution.DoesNotParse;
import dev.etude.sandbox.Execution.Exited;
import dev.etude.sandbox.Execution.OutOfMemory;
import dev.etude.sandbox.Execution.OutputTooLong;
import dev.etude.sandbox.Execution.Raised;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Says how a guest ended from the exception that left it. Used by one thread at a time. */
final class Failures {

  /** Said where an {@code int} would take more than 256 MiB. */
  private static final String TOO_MANY_DIGITS = "BigInteger would overflow supported range";
  /** The type of exception for a stack at its end. */
  static final String NO_STACK = "RecursionError";
  private static final int MESSAGE_LIMIT = 1000;
  private static final int MAX_FRAMES = 1000;

  private final Guest guest;

  Failures(Guest guest) {
    this.guest = guest;
  }

  /** The end of a program that did not even parse. */
  Execution notParsed(PolyglotException e) {
    if (!e.isSyntaxError()) {
      return execution(e);
    }
    var error = e.getGuestObject();
    var message = member(error, "msg").map(Failures::text).orElse("invalid syntax");
    return new DoesNotParse(Text.line(message, MESSAGE_LIMIT), number(error, "lineno"),
        number(error, "offset"), guest.account());
  }

  /** The end of a program that ran. */
  Execution execution(PolyglotException e) {
    if (guest.output().overflown()) {
      return tooLong();
    }
    var account = guest.account();
    if (e.isExit()) {
      return new Exited(status(e), account);
    }
    if (e.isInternalError() && String.valueOf(e.getMessage()).contains(TOO_MANY_DIGITS)) {
      return new OutOfMemory(guest.limits().memoryBytes(), account);
    }
    var denied = Refusals.of(e, raised(e), guest.denials());
    if (denied.isPresent()) {
      return new Denied(denied.get(), account);
    }
    var raised = raised(e);
    if (raised.type().equals("MemoryError")) {
      return new OutOfMemory(guest.limits().memoryBytes(), account);
    }
    return new Raised(raised.type(), raised.message(), line(e), account);
  }

  /** In a call from outside, the interpreter does not look at the code of a {@code SystemExit}. */
  private static int status(PolyglotException e) {
    if (e.getGuestObject() == null) {
      return e.getExitStatus();
    }
    try {
      var code = e.getGuestObject().getMember("code");
      return code == null || code.isNull() ? 0 : code.fitsInInt() ? code.asInt() : 1;
    } catch (PolyglotException | UnsupportedOperationException _) {
      return e.getExitStatus();
    }
  }

  /** How the guest as a whole ended, unless the exception was one that only ends a call. */
  Optional<Execution> ending(PolyglotException e) {
    return switch (execution(e)) {
      case Raised _ -> Optional.empty();
      case Execution end -> Optional.of(end);
    };
  }

  Execution tooLong() {
    return new OutputTooLong(guest.limits().outputBytes(), guest.account());
  }

  /** Type and message of an exception. */
  record Thrown(String type, String message) {}

  Thrown raised(PolyglotException e) {
    var message = Optional.ofNullable(e.getMessage()).orElse("");
    if (e.isInternalError()) {
      // Whatever it was, with no stack left it is the recursion that was to blame.
      return StackUse.reachedEnd()
          ? new Thrown(NO_STACK, "maximum recursion depth exceeded")
          : new Thrown("InternalError", Text.bounded(message, MESSAGE_LIMIT));
    }
    var error = e.getGuestObject();
    var type = error == null ? "Exception" : typeName(error);
    var simple = type.substring(type.lastIndexOf('.') + 1);
    var rest = message.equals(simple)
        ? ""
        : message.startsWith(simple + ": ") ? message.substring(simple.length() + 2) : message;
    return new Thrown(Text.line(type, 200), Text.bounded(rest, MESSAGE_LIMIT));
  }

  /** The names of the exception's class and of the classes it derives from. */
  List<String> classes(PolyglotException e) {
    var names = new ArrayList<String>();
    if (e.getGuestObject() != null && !e.isInternalError()) {
      member(e.getGuestObject().getMetaObject(), "__mro__").ifPresent(classes -> {
        for (long i = 0; i < Math.min(classes.getArraySize(), 50); i++) {
          member(classes.getArrayElement(i), "__name__").map(Failures::text).ifPresent(names::add);
        }
      });
    }
    return names.isEmpty() ? List.of(raised(e).type()) : names;
  }

  private static String typeName(Value error) {
    try {
      var meta = error.getMetaObject();
      return meta == null ? "Exception" : meta.getMetaSimpleName();
    } catch (PolyglotException | UnsupportedOperationException e) {
      return "Exception";
    }
  }

  /** The last line of the program's own source on the way to where the exception was raised. */
  int line(PolyglotException e) {
    int line = 0;
    var trace = member(e.getGuestObject(), "__traceback__");
    for (int i = 0; i < MAX_FRAMES && trace.isPresent(); i++) {
      var file = trace.flatMap(at -> member(at, "tb_frame")).flatMap(at -> member(at, "f_code"))
          .flatMap(at -> member(at, "co_filename")).map(Failures::text).orElse("");
      if (Guest.isOwn(file)) {
        line = trace.map(at -> number(at, "tb_lineno")).orElse(0);
      }
      trace = trace.flatMap(at -> member(at, "tb_next"));
    }
    return line;
  }

  private static Optional<Value> member(@Nullable Value value, String name) {
    try {
      return Optional.ofNullable(value).filter(Value::hasMembers).map(it -> it.getMember(name))
          .filter(member -> !member.isNull());
    } catch (PolyglotException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private static int number(@Nullable Value value, String name) {
    return member(value, name).filter(Value::fitsInInt).map(Value::asInt).map(n -> Math.max(n, 0))
        .orElse(0);
  }

  private static String text(Value value) {
    return value.isString() ? value.asString() : "";
  }
}
