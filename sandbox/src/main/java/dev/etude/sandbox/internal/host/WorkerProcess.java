package dev.etude.sandbox.internal.host;

import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.internal.wire.Frames;
import dev.etude.sandbox.internal.wire.Reply;
import dev.etude.sandbox.internal.wire.ReplyCodec;
import dev.etude.sandbox.internal.wire.Request;
import dev.etude.sandbox.internal.wire.RequestCodec;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One worker process, as the host sees it. It belongs to whoever took it from the pool; only
 * that thread calls {@link #send} and {@link #await}. Two threads of its own read what the
 * process writes.
 */
final class WorkerProcess {

  /** Exit status of a JVM that was told to exit when its heap is full. */
  private static final int OUT_OF_MEMORY = 3;
  private static final int ERROR_TAIL = 2000;

  private final Process process;
  private final long memoryBytes;
  private final OutputStream toWorker;
  private final LinkedBlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
  private final StringBuilder errors = new StringBuilder();
  private final Isolation isolation;
  private final Listener listener;
  private volatile long heapBytes;
  private volatile int programs;
  private volatile boolean lent;
  /** Guarded by the pool. */
  private boolean waits;
  private volatile long idleSince = System.nanoTime();

  /** What the reading thread hands over: a reply, or that there will be none. */
  private sealed interface Answer {

    record Said(Reply reply) implements Answer {}

    record Ended() implements Answer {}
  }

  /** Thrown where a worker ended, or spoke nonsense, while somebody waited for it. */
  static final class Lost extends Exception {

    private static final long serialVersionUID = 1L;
    private final boolean outOfMemory;

    Lost(String reason, boolean outOfMemory) {
      super(reason);
      this.outOfMemory = outOfMemory;
    }

    /** Whether it ended because its heap was full. */
    public boolean outOfMemory() {
      return outOfMemory;
    }
  }

  /** Is told of a worker, from threads of the worker's. */
  interface Listener {

    /** Each time it waits for work. */
    void ready(WorkerProcess worker);

    /** Once, when the process is gone. */
    void ended(WorkerProcess worker);
  }

  private WorkerProcess(Process process, long memoryBytes, Isolation isolation,
      Listener listener) {
    this.process = process;
    this.memoryBytes = memoryBytes;
    this.toWorker = new BufferedOutputStream(process.getOutputStream());
    this.isolation = isolation;
    this.listener = listener;
  }

  /** Starts a worker and returns at once. */
  static WorkerProcess start(List<String> command, long memoryBytes, Isolation isolation,
      Listener listener) throws IOException {
    var builder = new ProcessBuilder(command);
    builder.environment().clear();
    var worker = new WorkerProcess(builder.start(), memoryBytes, isolation, listener);
    Thread.ofPlatform().daemon().name("sandbox-errors-" + worker.pid()).start(worker::readErrors);
    Thread.ofPlatform().daemon().name("sandbox-replies-" + worker.pid()).start(worker::readReplies);
    return worker;
  }

  private void readReplies() {
    try (var in = new BufferedInputStream(process.getInputStream())) {
      while (true) {
        var reply = ReplyCodec.decode(Frames.read(in), isolation());
        if (reply instanceof Reply.Ready(var heap)) {
          heapBytes = heap;
          listener.ready(this);
        } else {
          answers.add(new Answer.Said(reply));
        }
      }
    } catch (IOException e) {
      // Its streams are closed, or it no longer keeps to the protocol: it is of no more use.
      kill();
      answers.add(new Answer.Ended());
      listener.ended(this);
    }
  }

  private void readErrors() {
    var chunk = new byte[1024];
    try (var in = process.getErrorStream()) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        synchronized (errors) {
          errors.append(new String(chunk, 0, n, StandardCharsets.UTF_8));
          errors.delete(0, Math.max(0, errors.length() - ERROR_TAIL));
        }
      }
    } catch (IOException e) {
      // The process is gone, and with it what it had to say.
      return;
    }
  }

  /** What keeps its programs in. */
  Isolation isolation() {
    return isolation;
  }

  /** Sends a request. */
  public void send(Request request) throws Lost {
    try {
      Frames.write(toWorker, RequestCodec.encode(request));
    } catch (IOException e) {
      throw lost();
    }
  }

  /** The next reply, or null where none came in time. */
  public @Nullable Reply await(Duration atMost) throws Lost {
    try {
      return switch (answers.poll(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS)) {
        case null -> null;
        case Answer.Said(var reply) -> reply;
        case Answer.Ended() -> throw lost();
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
      throw new Lost("the call was interrupted", false);
    }
  }

  private Lost lost() {
    kill();
    try {
      if (process.waitFor(1, TimeUnit.SECONDS)) {
        int status = process.exitValue();
        return new Lost("the worker ended with status " + status + errorTail(),
            status == OUT_OF_MEMORY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Lost("the worker no longer answers", false);
  }

  /** Why it ended, as far as it said. */
  String lastWords() {
    return String.valueOf(lost().getMessage());
  }

  private String errorTail() {
    synchronized (errors) {
      var tail = errors.toString().strip();
      return tail.isEmpty() ? "" : ": " + tail.replaceAll("\\p{Cntrl}+", " ");
    }
  }

  /** Ends the process at once; it gets no chance to object. */
  public void kill() {
    process.destroyForcibly();
  }

  /** Heap in use after the last collection, as the worker said when it was last ready. */
  long heapBytes() {
    return heapBytes;
  }

  /** Heap that a program may fill in it. */
  long memoryBytes() {
    return memoryBytes;
  }

  /** Lends it to the caller for one program. */
  void lend() {
    programs++;
    lent = true;
  }

  /** Takes note that it is ready, while its caller may still have to hear its last answer. */
  void waits(boolean ready) {
    waits = ready;
  }

  /** Whether it said that it is ready since it was lent. */
  boolean waits() {
    return waits;
  }

  /** Gives it back. It is lent again only after it said that it is ready. */
  void release() {
    lent = false;
    idleSince = System.nanoTime();
  }

  /** Whether a caller has it. */
  boolean lent() {
    return lent;
  }

  /** Whether nobody has had it for that long. */
  boolean idleFor(Duration time) {
    return !lent && System.nanoTime() - idleSince > time.toNanos();
  }

  int programs() {
    return programs;
  }

  long pid() {
    return process.pid();
  }

  boolean alive() {
    return process.isAlive();
  }

  boolean awaitEnd(Duration atMost) throws InterruptedException {
    return process.waitFor(atMost.toNanos(), TimeUnit.NANOSECONDS);
  }
}
