package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.internal.worker.Failures.Thrown;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.PolyglotException;

/**
 * Tells a refusal from an ordinary exception, and names what was asked for. A program that catches
 * the exception and goes on was refused all the same, but ends as it ends.
 */
final class Refusals {

  /** Words of the interpreter's own refusals, and what was asked for. */
  private record Rule(Pattern words, String what) {

    Rule(String words, String what) {
      this(Pattern.compile(words), what);
    }
  }

  private static final List<Rule> RULES = List.of(
      new Rule("Process creation is not allowed", "start a process"),
      new Rule("Creating threads is not allowed", "start a thread"),
      new Rule("host lookup is not allowed", "use Java classes"),
      new Rule("polyglot access is not allowed", "use other languages"),
      new Rule("native access is not allowed", "load native code"),
      // What the second program of a worker is told that asks for the same.
      new Rule("context attempted to load a native module", "load native code"),
      new Rule("(socket|getaddrinfo|\\w+) was excluded", "use the network"));

  private Refusals() {}

  static Optional<String> of(PolyglotException e, Thrown thrown, Denials denials) {
    for (var rule : RULES) {
      if (rule.words().matcher(thrown.message()).find()) {
        return Optional.of(rule.what());
      }
    }
    if (e.isInternalError()) {
      return thrown.type().equals(Failures.NO_STACK)
          ? Optional.empty()
          : Optional.of("something the interpreter cannot do: " + Text.line(thrown.message(), 200));
    }
    if (passesThrough(e, "subprocess.py")) {
      return Optional.of("start a process");
    }
    if (!thrown.type().equals("PermissionError") || !thrown.message().startsWith("[Errno ")) {
      return Optional.empty();
    }
    var last = denials.last();
    return Optional.of(last != null ? last : Text.line(thrown.message(), 200));
  }

  private static boolean passesThrough(PolyglotException e, String file) {
    return StreamSupport.stream(e.getPolyglotStackTrace().spliterator(), false).limit(100)
        .filter(PolyglotException.StackFrame::isGuestFrame)
        .map(PolyglotException.StackFrame::getSourceLocation)
        .anyMatch(at -> at != null && at.getSource().getName().equals(file));
  }
}
