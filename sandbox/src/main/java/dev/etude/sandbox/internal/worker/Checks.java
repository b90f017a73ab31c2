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
 * Runs tests written as Python against a candidate. The two live in contexts of their own. In
 * the place of the candidate's functions the tests see stand-ins, which copy plain values in
 * and out, so a candidate reaches neither the tests nor what they expect.
 *
 * <p>
 * A stand-in exists for the entry point, under its own name and as the argument of
 * {@code check}, for each other function of the candidate whose name is no builtin, and for each
 * of its classes and constants that the tests name. What the tests define themselves goes before.
 */
final class Checks {

  private final Guest guest;
  private final Guest tester;
  private final Channel channel;

  Checks(Guest guest, Guest tester, Channel channel) {
    this.guest = guest;
    this.tester = tester;
    this.channel = channel;
  }

  /** {@code named}: classes and constants of the candidate that the tests name. */
  Done perform(Request.Check request, List<String> named) {
    channel.send(new Reply.Begun());
    guest.begin(request.limits());
    tester.begin(request.limits());
    var candidate = new Candidate(guest, request.entryPoint());
    var broken = candidate.load(request.source());
    if (broken.isPresent()) {
      return new Done(broken.get(), -1, "", 0);
    }
    channel.send(new Reply.Loaded());
    var standIns = new StandIns(guest, tester);
    var failure = failure(request, named, standIns);
    var end = standIns.end().orElseGet(guest::finished);
    boolean proper = end instanceof Execution.Finished;
    return new Done(end, -1, proper ? failure : "", proper ? request.token() : 0);
  }

  private String failure(Request.Check request, List<String> named, StandIns standIns) {
    Value tests;
    try {
      tests = tester.parse(request.tests(), Guest.TESTS);
    } catch (PolyglotException e) {
      return describe(tester.failures().notParsed(e), request.tests());
    }
    try {
      var candidate = standIns.define(request.entryPoint(), named);
      tests.executeVoid();
      tester.call("check", tester.tupleOf(candidate), tester.maker().make(new DictOf(List.of())));
      return "";
    } catch (PolyglotException e) {
      return describe(tester.failures().execution(e), request.tests());
    }
  }

  private static String describe(Execution end, String tests) {
    return switch (end) {
      case Raised(var type, _, var line, _) when type.equals("AssertionError") && line > 0 ->
        "line " + line + ": " + lineOf(tests, line);
      case Raised(var type, var message, var line, _) ->
        Text.line("raised " + type + (message.isEmpty() ? "" : ": " + message)
            + (line > 0 ? " at line " + line + ": " + lineOf(tests, line) : ""), 500);
      case Execution.DoesNotParse broken ->
        "the tests do not parse: " + broken.message() + " (line " + broken.line() + ")";
      case Execution.Denied denied -> "the tests were refused to " + denied.what();
      case Execution other -> "the tests ended as " + other.word();
    };
  }

  private static String lineOf(String tests, int line) {
    return tests.lines().skip(Math.max(0, line - 1)).findFirst().map(text -> Text.line(text, 200))
        .orElse("");
  }
}
