package dev.etude.sandbox;

import dev.etude.sandbox.Execution.Account;
import dev.etude.sandbox.Execution.WorkerLost;
import dev.etude.sandbox.internal.grading.Admission;
import dev.etude.sandbox.internal.grading.Attempts;
import dev.etude.sandbox.internal.grading.Grader;
import dev.etude.sandbox.internal.grading.Reasons;
import dev.etude.sandbox.internal.host.Conversation;
import dev.etude.sandbox.internal.host.Conversation.Broken;
import dev.etude.sandbox.internal.host.Launcher;
import dev.etude.sandbox.internal.host.WorkerClassPath;
import dev.etude.sandbox.internal.host.WorkerCommand;
import dev.etude.sandbox.internal.host.WorkerPool;
import dev.etude.sandbox.internal.host.WorkerPool.Unavailable;
import dev.etude.sandbox.internal.host.WorkerStage;
import dev.etude.sandbox.internal.wire.Reply;
import dev.etude.sandbox.internal.wire.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Runs Python with GraalPy in worker processes: child JVMs, each with a heap of its own, that
 * run one program at a time in a context where everything is denied. A worker that misses a
 * deadline is killed and replaced. What is expected of a candidate never enters a worker.
 *
 * <p>
 * The memory limit is the heap of a worker less what the interpreter itself may need, so a
 * program may get up to 200 MiB more than its limit where the interpreter needs less. What a
 * program leaves for its exit ({@code atexit}) does not run.
 *
 * <p>
 * Safe for use by many threads; calls beyond the number of workers wait for one. The wait for a
 * worker that is ready is bounded by {@link SandboxOptions#startTimeout} and does not count against
 * the limits of a program; a call that got none ends as {@link WorkerLost}.
 */
public final class GraalPySandbox implements Sandbox {

  /** A cold scanner takes a second or two, and then some milliseconds for a program. */
  private static final Duration INSPECTION_TIME = Duration.ofSeconds(15);

  private final SandboxOptions options;
  private final WorkerPool pool;
  private final Grader grader;

  private GraalPySandbox(SandboxOptions options) {
    this.options = options;
    this.pool = new WorkerPool(
        new Launcher(command(options), folder(options), options.confinement()), options);
    this.grader = new Grader(new WorkerStage(pool, options.startTimeout()), WorkerStage.HASH);
  }

  private static WorkerCommand command(SandboxOptions options) {
    return options.cache().isPresent()
        ? WorkerCache.of(options).command()
        : new WorkerCommand(options.java(), WorkerClassPath.of(options.classPath()), List.of());
  }

  private static Path folder(SandboxOptions options) {
    return options.cache()
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "etude"));
  }

  /** Starts the workers in the background and returns at once. */
  public static GraalPySandbox open(SandboxOptions options) {
    return new GraalPySandbox(options);
  }

  @Override
  public Execution run(Program program, Limits limits) {
    return Admission.refusal(program, limits, isolation())
        .orElseGet(() -> Attempts.of(() -> withWorker(limits,
            worker -> run(program, limits, worker),
            e -> new WorkerLost(String.valueOf(e.getMessage()), Account.none(isolation()))),
            Function.identity()));
  }

  private static Execution run(Program program, Limits limits, Conversation worker) {
    try {
      // Its context waits for it, so its clock starts at once.
      worker.say(new Request.Run(program, limits));
      var reply = worker.hear(limits.time());
      if (reply instanceof Reply.Done(var execution, _, _, _)) {
        return execution;
      }
      throw worker.nonsense(reply);
    } catch (Broken e) {
      return e.execution();
    }
  }

  @Override
  public Verdict grade(String candidate, Tests tests, Limits limits) {
    return grader.grade(candidate, tests, limits);
  }

  @Override
  public Inspection inspect(String source) {
    var limits = Limits.DEFAULT.withMemoryBytes(options.memoryBytes());
    return withWorker(limits, worker -> inspect(source, worker),
        e -> new Inspection.Failed(String.valueOf(e.getMessage())));
  }

  private static Inspection inspect(String source, Conversation worker) {
    try {
      worker.say(new Request.Inspect(source));
      var reply = worker.hear(INSPECTION_TIME);
      if (reply instanceof Reply.Inspected(var inspection)) {
        return inspection;
      }
      throw worker.nonsense(reply);
    } catch (Broken e) {
      return new Inspection.Failed(Reasons.of(e.execution()));
    }
  }

  private <T> T withWorker(Limits limits, Function<Conversation, T> work,
      Function<Unavailable, T> without) {
    try (var conversation = pool.converse(limits, options.startTimeout())) {
      return work.apply(conversation);
    } catch (Unavailable e) {
      return without.apply(e);
    }
  }

  /** Process ids of the workers, for those who watch them. */
  public List<Long> workers() {
    return pool.pids();
  }

  @Override
  public Isolation isolation() {
    return pool.isolation();
  }

  @Override
  public void close() {
    pool.close();
  }
}
