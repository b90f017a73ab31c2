package dev.etude.runtime.builder;

import dev.etude.dsl.repair.Failure;
import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Inspection;
import dev.etude.sandbox.Verdict;
import dev.etude.sandbox.Verdict.Result;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the sandbox says, as the builder is told and as repair scripts see it. */
final class Setbacks {

  /** Failed examples shown to the builder; more would not teach more. */
  private static final int SHOWN = 3;

  /** {@code Unsupported model.name: unet}, as training scripts say it in one form or another. */
  private static final Pattern UNSUPPORTED = Pattern.compile(
      "(?i)unsupported model(?:[._ ]name)?\\s*[:=]?\\s*['\"`]?([A-Za-z0-9][A-Za-z0-9_.:/-]{0,99})");

  private Setbacks() {}

  static Setback of(Inspection.NotPython bad) {
    String problem = "line " + bad.line() + " does not parse: " + bad.message();
    return new Setback("does not parse", problem,
        Optional.of(new Failure.DoesNotParse(bad.line(), bad.message())), "");
  }

  /** Failed visible examples: the builder may see all of them. */
  static Setback ofExamples(Verdict verdict) {
    List<String> reasons = verdict.results().stream().filter(result -> !result.passed())
        .map(Result::reason).toList();
    String problem = reasons.stream().limit(SHOWN).collect(Collectors.joining("\n"));
    return of(verdict, problem, reasons.isEmpty() ? "" : reasons.getFirst());
  }

  /** Failed hidden tests: how many, and how it ended, but nothing of what they are. */
  static Setback ofHidden(Verdict verdict) {
    int total = verdict.results().size();
    String problem = (total - verdict.passedCount()) + " of " + total + " hidden tests failed";
    return of(verdict, problem, problem);
  }

  private static Setback of(Verdict verdict, String problem, String reason) {
    return switch (verdict.execution()) {
      case Execution.Finished finished -> new Setback("wrong answer", problem, Optional.of(
          new Failure.WrongAnswer(verdict.passedCount(), verdict.results().size(), reason)), "");
      case Execution.Raised raised -> raised(raised, problem);
      case Execution.DoesNotParse bad -> new Setback("does not parse", problem,
          Optional.of(new Failure.DoesNotParse(bad.line(), bad.message())), "");
      case Execution.TimedOut late -> new Setback("timed out",
          problem + "\nthe program did not end within " + late.limit().toMillis() + " ms",
          Optional.of(new Failure.TimedOut(late.limit())), "");
      case Execution.OutOfMemory full -> new Setback("out of memory",
          problem + "\nthe program filled its memory", Optional.of(new Failure.OutOfMemory()), "");
      case Execution.OutputTooLong flood -> Setback.of("output too long",
          problem + "\nthe program wrote more than " + flood.limitBytes() + " bytes");
      case Execution.Denied denied -> new Setback("denied: " + denied.what(),
          problem + "\nthe program asked for what it may not have: " + denied.what(),
          Optional.of(new Failure.Denied(denied.what())), "");
      case Execution.Exited exited -> Setback.of("exited",
          problem + "\nthe program ended itself instead of returning");
      case Execution.WorkerLost lost -> Setback.of("worker lost", problem);
    };
  }

  private static Setback raised(Execution.Raised raised, String problem) {
    return new Setback(raised.type(), problem, Optional.of(failure(raised)), "");
  }

  private static Failure failure(Execution.Raised raised) {
    // A model that is not supported goes before a module that is missing on its account.
    Matcher model = UNSUPPORTED.matcher(raised.message());
    if (model.find()) {
      return new Failure.UnsupportedModel(model.group(1));
    }
    return raised.type().equals("ModuleNotFoundError")
        ? new Failure.MissingModule(module(raised.message()))
        : new Failure.Raised(raised.type(), raised.message(), raised.line());
  }

  /** The name between quotes in {@code No module named 'numpy'}. */
  private static String module(String message) {
    int open = message.indexOf('\'');
    int close = message.indexOf('\'', open + 1);
    return open >= 0 && close > open ? message.substring(open + 1, close) : message;
  }
}
