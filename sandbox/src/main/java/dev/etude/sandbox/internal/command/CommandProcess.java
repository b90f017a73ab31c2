package dev.etude.sandbox.internal.command;

import dev.etude.sandbox.command.CommandLimits;
import dev.etude.sandbox.command.Outcome;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One command from its start to its end. A thread of its own starts it, takes what it writes, and
 * lives as long as the command does; the caller's thread watches the clock and the processes.
 */
public final class CommandProcess {

  private static final long TICK_MILLIS = 100;
  private static final Duration DRAINING = Duration.ofSeconds(2);

  private final Launch launch;
  private final Walls walls;
  private final BoundedLog log;
  private final Consumer<byte[]> live;
  private final CompletableFuture<Process> started = new CompletableFuture<>();
  private final CompletableFuture<String> failure = new CompletableFuture<>();

  /** A command that is not started yet; {@code live} is given what it writes, as it comes. */
  public CommandProcess(Launch launch, Walls walls, BoundedLog log,
      Consumer<byte[]> live) {
    this.launch = launch;
    this.walls = walls;
    this.log = log;
    this.live = live;
  }

  /** Runs it to its end, or to the end of its time; nothing of it is left afterwards. */
  public Outcome run() {
    var keeper = Thread.ofPlatform().daemon().name("command").start(this::keep);
    Process process;
    try {
      process = started.get();
    } catch (ExecutionException e) {
      return new Outcome.Failed("it could not be started: " + e.getCause());
    } catch (InterruptedException e) {
      // Whatever is being started goes as soon as it is there.
      started.thenAccept(Process::destroyForcibly);
      return interrupted();
    }
    try {
      var stopped = watch(process);
      walls.end(process);
      drain(process, keeper);
      return stopped != null ? stopped : ended(process);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      return interrupted();
    }
  }

  private Outcome ended(Process process) {
    var lost = failure.getNow("");
    return lost.isEmpty() ? new Outcome.Ended(process.exitValue()) : new Outcome.Failed(lost);
  }

  private Outcome interrupted() {
    Thread.currentThread().interrupt();
    return new Outcome.Failed("the call was interrupted");
  }

  /** Waits for its end; why it has to be stopped before, else null. */
  private @Nullable Outcome watch(Process process) throws InterruptedException {
    CommandLimits limits = launch.limits();
    long deadline = System.nanoTime() + limits.time().toNanos();
    while (true) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (process.waitFor(Math.clamp(left, 0, TICK_MILLIS), TimeUnit.MILLISECONDS)
          || failure.isDone()) {
        return null;
      }
      if (left <= 0) {
        return new Outcome.TimedOut(limits.time());
      }
      if (walls.processes(process) > limits.processes()) {
        return new Outcome.TooManyProcesses(limits.processes());
      }
    }
  }

  /** A process that got away may hold the other end of the pipe; nobody waits for it. */
  private static void drain(Process process, Thread keeper) throws InterruptedException {
    if (!keeper.join(DRAINING)) {
      try {
        process.getInputStream().close();
      } catch (IOException e) {
        // It is closed, which is all that is wanted.
        return;
      }
    }
  }

  private void keep() {
    Process process;
    try {
      var builder = new ProcessBuilder(walls.words(launch)).redirectErrorStream(true)
          .directory(launch.folder().toFile());
      if (walls.confined()) {
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
      }
      builder.environment().clear();
      builder.environment().putAll(launch.environment());
      process = builder.start();
    } catch (IOException e) {
      started.completeExceptionally(e);
      return;
    }
    started.complete(process);
    take(process);
    awaitEnd(process);
  }

  private void take(Process process) {
    var chunk = new byte[8192];
    try (var in = process.getInputStream()) {
      for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
        write(chunk, count);
        live.accept(Arrays.copyOf(chunk, count));
      }
    } catch (IOException e) {
      // The pipe was closed on this side, because nobody waits any longer.
      return;
    }
  }

  private void write(byte[] chunk, int count) {
    try {
      log.write(chunk, count);
    } catch (IOException e) {
      failure.complete("its log cannot be written: " + e.getMessage());
    }
  }

  /** The signal for the death of a parent comes from the thread that started the command. */
  private static void awaitEnd(Process process) {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
  }
}
