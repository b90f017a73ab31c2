package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.Content;
import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Execution.Account;
import dev.etude.sandbox.Execution.Finished;
import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Tier;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/**
 * One fresh Python context with everything denied, made ready for a program, with streams and
 * files of its own. Serves one program, then is closed. Used by one
 * thread at a time.
 */
final class Guest implements AutoCloseable {

  /** What messages call a program, a candidate, and tests. */
  static final String PROGRAM = "program.py";
  static final String CANDIDATE = "candidate.py";
  static final String TESTS = "tests.py";

  /** What keeps a program in is for the host to say. */
  private static final Isolation UNKNOWN = new Isolation(Tier.GRAALPY, List.of());

  private final GuestOutput output = new GuestOutput();
  private final GuestInput input = new GuestInput();
  private final Denials denials = new Denials();
  private final GuestFileSystem files = new GuestFileSystem(denials);
  private final Context context;
  private final Bootstrap bootstrap;
  private final ValueReader reader;
  private final ValueMaker maker;
  private final Failures failures;
  private Limits limits = Limits.DEFAULT;
  private volatile Thread worker = Thread.currentThread();
  private volatile long cpuStarted;
  private volatile boolean begun;
  private long started = System.nanoTime();

  /** A context with nothing imported. */
  Guest(Engine engine) {
    context = Context.newBuilder("python").engine(engine).allowAllAccess(false)
        .allowHostAccess(HostAccess.NONE).allowPolyglotAccess(PolyglotAccess.NONE)
        .allowEnvironmentAccess(EnvironmentAccess.NONE).allowCreateProcess(false)
        .allowCreateThread(false).allowNativeAccess(false).allowInnerContextOptions(false)
        .allowIO(IOAccess.newBuilder().fileSystem(files).build())
        .option("python.PosixModuleBackend", "java").in(input).out(output.out())
        .err(output.err()).build();
    context.initialize("python");
    bootstrap = Bootstrap.run(context);
    reader = new ValueReader(bootstrap);
    maker = new ValueMaker(bootstrap);
    failures = new Failures(this);
    rehearse();
    denials.clear();
  }

  /**
   * A context that has parsed, printed and flushed once does it in half the time again. Nothing is
   * written and no name is bound.
   */
  private void rehearse() {
    parse("print(end='')", PROGRAM).executeVoid();
    bootstrap.flush().executeVoid();
  }

  /** Imports a module of the library ahead of time; the name of it is not bound. */
  void load(String module) {
    bootstrap.load().executeVoid(module);
    denials.clear();
  }

  /** Sets what the program finds and how much it may use, and starts its clocks. */
  void begin(String stdin, Map<String, Content> given, Limits allowed) {
    limits = allowed;
    input.text(stdin);
    output.limit(allowed.outputBytes());
    files.begin(given, allowed);
    worker = Thread.currentThread();
    cpuStarted = CpuClock.of(worker);
    started = System.nanoTime();
    begun = true;
  }

  /** Whether the clocks of the program run. */
  boolean began() {
    return begun;
  }

  /** Forgets every name that was bound, and what was written. */
  void forget() {
    bootstrap.forget().executeVoid();
    output.forget();
    denials.clear();
  }

  /** As above, with nothing to read. */
  void begin(Limits allowed) {
    begin("", Map.of(), allowed);
  }

  /** Parses a text that will run in the main module, under a name for messages. */
  Value parse(String text, String name) {
    return context.parse(source(text, name));
  }

  private static Source source(String text, String name) {
    // Not cached: a program runs once, and the engine must not keep its code.
    return Source.newBuilder("python", text, name).cached(false).buildLiteral();
  }

  /** Whether a file name is that of a text the guest was given, rather than of a library. */
  static boolean isOwn(String file) {
    return file.equals(PROGRAM) || file.equals(CANDIDATE) || file.equals(TESTS);
  }

  /** The names of the main module. */
  Value names() {
    return context.getBindings("python");
  }

  /** Calls what has that name now; the guest's own error where there is nothing to call. */
  Value call(String name, Object positional, Object named) {
    var function = names().getMember(name);
    if (function == null) {
      function = context.eval(source(name, "<lookup>"));
    }
    return bootstrap.call().execute(function, positional, named);
  }

  /** What a generator or the like yields, as a list. */
  Optional<Value> listed(Value value) {
    var list = bootstrap.listed().execute(value);
    return list.isNull() ? Optional.empty() : Optional.of(list);
  }

  /** A tuple of values that are this guest's already. */
  Value tupleOf(Object... items) {
    return bootstrap.makers().getArrayElement(1).execute(items);
  }

  /** The names of the main module, as its dictionary. */
  Value globals() {
    return evaluate(Bootstrap.GLOBALS);
  }

  /** Lists what a generator or the like yields; see {@link Bootstrap}. */
  Value lister() {
    return bootstrap.listed();
  }

  /** What a text of the host's own leaves as its value. */
  Value evaluate(Source source) {
    return context.eval(source);
  }

  ValueReader reader() {
    return reader;
  }

  ValueMaker maker() {
    return maker;
  }

  GuestOutput output() {
    return output;
  }

  Denials denials() {
    return denials;
  }

  Failures failures() {
    return failures;
  }

  /** Writes out what the program holds back, as far as it can be written. */
  void flush() {
    try {
      bootstrap.flush().executeVoid();
    } catch (PolyglotException e) {
      // What ended the program says more than what ended this.
      return;
    }
  }

  /** How a program that came to its last statement ended: it may still hold back output. */
  Execution finished() {
    try {
      bootstrap.flush().executeVoid();
    } catch (PolyglotException e) {
      return failures.execution(e);
    }
    return output.overflown() ? failures.tooLong() : new Finished(account());
  }

  Limits limits() {
    return limits;
  }

  /** What the program wrote and used so far. */
  Account account() {
    return new Account(output.taken(), Duration.ofNanos(System.nanoTime() - started), cpuTime(),
        files.taken(), UNKNOWN);
  }

  /** Processor time since the program began. May be asked from any thread. */
  Duration cpuTime() {
    return Duration.ofNanos(Math.max(0, CpuClock.of(worker) - cpuStarted));
  }

  @Override
  public void close() {
    // Cancelling, because an orderly close would run what the program left for its exit.
    context.close(true);
  }
}
