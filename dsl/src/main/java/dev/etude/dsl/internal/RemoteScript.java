package dev.etude.dsl.internal;

import dev.etude.dsl.Loading;
import dev.etude.dsl.Problem;
import dev.etude.dsl.ScriptException;
import dev.etude.dsl.ScriptFailure;
import dev.etude.dsl.ScriptKind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * One version of a script that is checked, loaded and asked in a process of its own, which can be
 * killed: for scripts that nobody vouches for. They are strict there as everywhere. Where the
 * process is lost, the next question starts another; a script that lost {@value #LOSSES} is banned,
 * and so is one that is late. Safe for use by many threads, which wait for each other.
 */
public final class RemoteScript implements Held, Line {

  private static final int LOSSES = 3;

  /** To start a JVM and compile a script in it, on a busy machine. */
  private static final Duration OPENING = Duration.ofSeconds(60);

  private final String kind;
  private final ScriptText source;
  private final Set<RemoteScript> open;
  private @Nullable ScriptProcess process;
  private int losses;
  private volatile @Nullable ScriptFailure ban;

  private RemoteScript(String kind, ScriptText source, Set<RemoteScript> open) {
    this.kind = kind;
    this.source = source;
    this.open = open;
  }

  /**
   * What came of a script, with its process.
   *
   * @param open where it stands for as long as it may have a process
   */
  static <T> ScriptCompiler.Compiled<T> load(ScriptKind<T> kind, ScriptText source,
      Set<RemoteScript> open) {
    var script = new RemoteScript(kind.word(), source, open);
    open.add(script);
    try {
      return switch (script.open()) {
        case Wire.Reply.Answer(var about) -> new ScriptCompiler.Compiled<>(
            new Loading.Loaded<>(kind.remote().stub(about, script), source.hash()), script);
        case Wire.Reply.Refused(var problems) -> {
          script.free();
          yield refused(source, problems.isEmpty() ? List.of(script.odd()) : problems);
        }
        case Wire.Reply.Failed(var failure) -> {
          script.free();
          yield refused(source, List.of(failure.problem(source::line)));
        }
      };
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      script.free();
      return refused(source, List.of(script.odd()));
    }
  }

  private static <T> ScriptCompiler.Compiled<T> refused(ScriptText source,
      List<Problem> problems) {
    return new ScriptCompiler.Compiled<>(new Loading.Refused<>(problems, source.hash()), null);
  }

  private Problem odd() {
    return new Problem(source.file(), "does-not-compile",
        "the process that decides for the script ended, or said what makes no sense",
        "make the script simpler");
  }

  /** Starts a process and hands it the script. */
  private synchronized Wire.Reply open() throws IOException {
    var started = ScriptProcess.start();
    process = started;
    String text = LineJson.text(new Wire.Opening(kind, source.file(), source.text()));
    String reply = started.ask(text, OPENING);
    if (reply.isEmpty()) {
      throw new IOException("no reply");
    }
    return LineJson.read(reply, Wire.Reply.class);
  }

  private ScriptProcess running() throws IOException {
    if (process == null || !process.alive()) {
      open();
    }
    return Objects.requireNonNull(process);
  }

  @Override
  public String file() {
    return source.file();
  }

  @Override
  public synchronized <A> A ask(Object question, Duration deadline, Function<JsonNode, A> read) {
    if (ban instanceof ScriptFailure banned) {
      throw new ScriptException(banned);
    }
    try {
      String reply = running().ask(LineJson.text(question),
          deadline.multipliedBy(ScriptThreads.PATIENCE));
      if (reply.isEmpty()) {
        throw lost(deadline);
      }
      return switch (LineJson.read(reply, Wire.Reply.class)) {
        case Wire.Reply.Answer(var answer) -> read.apply(answer);
        case Wire.Reply.Failed(var failure) -> throw failed(failure);
        case Wire.Reply.Refused _ -> throw banned(nonsense());
      };
    } catch (IOException e) {
      throw lost(deadline);
    } catch (JacksonException | IllegalArgumentException e) {
      throw banned(nonsense());
    }
  }

  private ScriptFailure nonsense() {
    return new ScriptFailure.BadAnswer(file(), 0,
        "the process that decides for the script said what makes no sense");
  }

  private ScriptException lost(Duration deadline) {
    if (Thread.currentThread().isInterrupted()) {
      return new ScriptException(new ScriptFailure.Threw(file(), 0, "interrupted"));
    }
    boolean late = process != null && process.late();
    losses++;
    if (late) {
      return banned(new ScriptFailure.TimedOut(file(), deadline));
    }
    var failure = new ScriptFailure.Threw(file(), 0,
        "the process that decides for the script ended");
    return losses >= LOSSES ? banned(failure) : new ScriptException(failure);
  }

  private ScriptException failed(ScriptFailure failure) {
    return failure instanceof ScriptFailure.TimedOut
        ? banned(failure)
        : new ScriptException(failure);
  }

  /** Its process goes, and with it whatever still burns there. */
  private ScriptException banned(ScriptFailure failure) {
    ban = failure;
    free();
    return new ScriptException(failure);
  }

  /** The process that decides now; empty: none does. */
  public synchronized OptionalLong pid() {
    return process == null || !process.alive()
        ? OptionalLong.empty()
        : OptionalLong.of(process.pid());
  }

  @Override
  public boolean banned() {
    return ban != null;
  }

  @Override
  public synchronized void free() {
    open.remove(this);
    if (ban == null) {
      ban = new ScriptFailure.Threw(file(), 0, "the script is no longer in use");
    }
    if (process != null) {
      process.close();
    }
  }
}
