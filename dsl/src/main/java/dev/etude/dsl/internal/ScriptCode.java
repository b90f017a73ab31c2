package dev.etude.dsl.internal;

import dev.etude.dsl.Problem;
import dev.etude.dsl.Problems;
import dev.etude.dsl.ScriptException;
import dev.etude.dsl.ScriptFailure;
import groovy.lang.Closure;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.codehaus.groovy.runtime.InvokerInvocationException;
import org.jspecify.annotations.Nullable;

/**
 * One compiled version of a script. Every question to it is answered by a new instance, so that
 * nothing a script keeps outlives the question. Safe for use by many threads.
 */
public final class ScriptCode implements Held {

  /** How long the block of a script may take while it is loaded. */
  public static final Duration LOADING = Duration.ofSeconds(5);

  private static final int LONGEST = 120;
  private static final int MESSAGE = 300;
  private static final Pattern NO_NUMBER = Pattern.compile("(?s)For input string: \"(.*)\".*");

  private final ScriptText source;
  private final Class<? extends ScriptBase> type;
  private final NavigableMap<Integer, Integer> statements;
  private final ScriptThreads threads;
  private volatile @Nullable ScriptFailure ban;

  ScriptCode(ScriptText source, Class<? extends ScriptBase> type,
      NavigableMap<Integer, Integer> statements, ScriptThreads threads) {
    this.source = source;
    this.type = type;
    this.statements = statements;
    this.threads = threads;
  }

  public ScriptText source() {
    return source;
  }

  public String file() {
    return source.file();
  }

  /** Whether it once missed its deadline and is therefore never run again. */
  @Override
  public boolean banned() {
    return ban != null;
  }

  /** Lets go of what the Groovy runtime keeps about the classes of the script. */
  @Override
  public void free() {
    InvokerHelper.removeClass(type);
  }

  /** A thread on which questions are answered by itself. */
  public static Thread thread(String name, Runnable work) {
    return new ScriptThread(work, name, true);
  }

  /** Runs the block of a new instance with these words. On a thread of {@link #ask}, please. */
  public void run(Object words) {
    ScriptBase script;
    try {
      script = type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a script has a constructor without arguments", e);
    }
    script.run();
    Closure<?> block = script.block();
    if (block == null) {
      throw new IllegalStateException("a script hands over its block");
    }
    with(block, words).call();
  }

  /** The closure, with these words and nothing else to delegate to. */
  public static <T> Closure<T> with(Closure<T> closure, Object words) {
    closure.setDelegate(words);
    closure.setResolveStrategy(Closure.DELEGATE_ONLY);
    return closure;
  }

  /**
   * Asks the script something, on a thread of its own, or on this one where that was made for it.
   *
   * @throws ScriptException if it gives no answer within the deadline and a million steps, or
   *     throws
   */
  public <T> T ask(Duration deadline, Callable<T> question) {
    return ask(Allowance.within(deadline), question);
  }

  /** Asks the script something that may cost more, or less. */
  public <T> T ask(Allowance allowance, Callable<T> question) {
    ScriptFailure banned = ban;
    if (banned != null) {
      throw new ScriptException(banned);
    }
    if (Thread.currentThread() instanceof ScriptThread thread && thread.inline()) {
      return answer(thread, allowance, question);
    }
    try {
      return threads.call(file(), () -> answer((ScriptThread) Thread.currentThread(), allowance,
          question), allowance.deadline());
    } catch (TimeoutException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw new ScriptException(new ScriptFailure.Threw(file(), 0, "interrupted"));
      }
      throw late(allowance);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException told
          ? told
          : new IllegalStateException(e.getCause());
    }
  }

  /** Answers, or says why not: even the message of an exception may take for ever to be made. */
  private <T> T answer(ScriptThread thread, Allowance allowance, Callable<T> question) {
    Fuel before = thread.exchange(new Fuel(allowance));
    try {
      return question.call();
    } catch (Exception | Error e) {
      throw failure(e, allowance);
    } finally {
      thread.exchange(before);
    }
  }

  /** It is never asked again. */
  private ScriptException late(Allowance allowance) {
    var failure = new ScriptFailure.TimedOut(file(), allowance.deadline());
    ban = failure;
    return new ScriptException(failure);
  }

  private RuntimeException failure(Throwable cause, Allowance allowance) {
    return switch (cause) {
      // Groovy wraps what a closure throws, where it finds the closure's method by its name.
      case InvokerInvocationException wrapped when wrapped.getCause() != null ->
        failure(wrapped.getCause(), allowance);
      case ScriptProblems problems -> problems;
      case ScriptException known -> known;
      case Exhausted out -> switch (out.what()) {
        case STEPS -> new ScriptException(
            new ScriptFailure.OutOfSteps(file(), line(out), allowance.steps()));
        case BYTES -> new ScriptException(
            new ScriptFailure.OutOfMemory(file(), line(out), allowance.bytes()));
        case TIME -> late(allowance);
      };
      case StackOverflowError deep -> new ScriptException(new ScriptFailure.Threw(file(),
          line(deep), "the script calls itself too deeply"));
      case Throwable thrown -> new ScriptException(
          new ScriptFailure.Threw(file(), line(thrown), words(thrown)));
    };
  }

  /** The JVM's own words speak of classes and variables that no author of a script has seen. */
  private static String words(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    return switch (thrown) {
      case NullPointerException _ -> "nothing (`null`) was used where a value is needed";
      case ClassCastException _ -> "a value is of another type than is wanted here";
      case ArithmeticException _ when message.contains("zero") -> "a number is divided by zero";
      case NumberFormatException _ -> notANumber(message);
      default -> told(thrown.getMessage() == null || message.isBlank()
          ? thrown.getClass().getSimpleName()
          : message);
    };
  }

  private static String notANumber(String message) {
    Matcher text = NO_NUMBER.matcher(message);
    return text.matches()
        ? "`" + told(text.group(1)) + "` is not a number"
        : "a text that is not a number is used as one";
  }

  /** What a script had a part in, fit for a line of a log: it may hold anything at any length. */
  private static String told(String text) {
    return Problems.oneLine(text.length() > MESSAGE ? text.substring(0, MESSAGE) + " ..." : text);
  }

  /** An answer that is not what was asked for, in few words; it is not looked into. */
  public static String shown(@Nullable Object answer) {
    return answer == null || answer instanceof Double || answer instanceof Integer
        ? String.valueOf(answer)
        : Vocabulary.type(answer.getClass().getSimpleName());
  }

  /** Throws an answer that cannot be used back at the script. */
  public ScriptException badAnswer(int line, String what) {
    return new ScriptException(new ScriptFailure.BadAnswer(file(), line, told(what)));
  }

  /** The line of the script in a stack trace, 0: none. */
  public int line(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getLineNumber() > 0 && isOwn(frame.getClassName())) {
        return frame.getLineNumber();
      }
    }
    return 0;
  }

  /** The line of the script that is running right now on this thread, 0: none. */
  public int line() {
    return StackWalker.getInstance().walk(frames -> frames
        .filter(frame -> frame.getLineNumber() > 0 && isOwn(frame.getClassName()))
        .mapToInt(StackWalker.StackFrame::getLineNumber).findFirst().orElse(0));
  }

  private boolean isOwn(String className) {
    return className.equals(type.getName()) || className.startsWith(type.getName() + "$");
  }

  /** The rule that begins on a line or reaches it, as its author wrote it, with its line. */
  public String rule(int line) {
    var entry = statements.floorEntry(line);
    if (entry == null || entry.getValue() < line) {
      return code(line);
    }
    return shown(entry.getKey(), source.lines().subList(entry.getKey() - 1, entry.getValue()));
  }

  /** One line of code as its author wrote it, with its number. */
  public String code(int line) {
    return shown(line, List.of(source.line(line)));
  }

  private static String shown(int line, List<String> lines) {
    String plain = lines.stream().map(ScriptCode::withoutComment)
        .collect(Collectors.joining(" ")).strip().replaceAll("\\s+", " ");
    String text = plain.length() > LONGEST ? plain.substring(0, LONGEST) + " ..." : plain;
    return Problems.oneLine(text + " (line " + line + ")");
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf("// ");
    return comment < 0 ? line : line.substring(0, comment);
  }

  /** A problem of a word on a line of this script. */
  public Problem problem(int line, String word, String kind, String message, String hint) {
    return source.problem(line, word, kind, message, hint);
  }

  /** Refuses the script for one problem. */
  public ScriptProblems refuse(int line, String word, String kind, String message, String hint) {
    return new ScriptProblems(List.of(problem(line, word, kind, message, hint)));
  }
}
