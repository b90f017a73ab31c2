package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.Execution.Output;
import dev.etude.sandbox.internal.wire.Reply;
import dev.etude.sandbox.internal.wire.Reply.Done;
import dev.etude.sandbox.internal.wire.Reply.Inspected;
import dev.etude.sandbox.internal.wire.Reply.Ready;
import dev.etude.sandbox.internal.wire.Reply.Written;
import dev.etude.sandbox.internal.wire.Request;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Serves one request after another, each in a guest that was made ready before the request
 * came. All guest code runs on the thread that calls {@link #serve}.
 */
final class Worker {

  /** So long without a request, and there is time to make ready what a request may want as well. */
  private static final int IDLE_MILLIS = 300;

  private final Channel channel;
  private final BlockingQueue<Request> requests;
  private final Interpreter interpreter = new Interpreter();
  private volatile @Nullable Guest current;
  private @Nullable Guest fresh;
  private @Nullable Guest tester;
  private @Nullable Scanner scanner;

  Worker(Channel channel, BlockingQueue<Request> requests) {
    this.channel = channel;
    this.requests = requests;
  }

  void serve() {
    try {
      while (true) {
        fresh = fresh == null ? interpreter.newGuest().withUsualModules() : fresh;
        channel.send(new Ready(HeapWatch.heapBytes()));
        var request = requests.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        if (request == null) {
          scanner();
          request = requests.take();
        }
        channel.send(perform(request));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Serves what has been asked for so far, and returns. */
  void serveAll() {
    for (var request = requests.poll(); request != null; request = requests.poll()) {
      channel.send(perform(request));
    }
  }

  private Reply perform(Request request) {
    return switch (request) {
      case Request.Run run -> {
        try (var guest = takeGuest()) {
          yield new Done(new PlainRun(guest, channel).perform(run), -1, "", 0);
        }
      }
      case Request.Calls calls -> {
        try (var guest = takeGuest()) {
          yield new Calls(interpreter, scanner(), guest, channel).perform(calls);
        }
      }
      case Request.Check check -> {
        try (var guest = takeGuest(); var other = takeTester()) {
          yield new Checks(guest, other, channel).perform(check);
        }
      }
      case Request.Inspect inspect -> new Inspected(scanner().inspect(inspect.source()));
      case Request.Report() -> throw new IllegalArgumentException("not work: " + request);
    };
  }

  private Guest takeGuest() {
    var guest = fresh == null ? interpreter.newGuest().withUsualModules() : fresh;
    fresh = null;
    current = guest;
    return guest;
  }

  private Guest takeTester() {
    var guest = tester == null ? interpreter.newGuest() : tester;
    tester = null;
    return guest;
  }

  private Scanner scanner() {
    var ready = scanner;
    if (ready == null) {
      ready = new Scanner(interpreter.newGuest());
      scanner = ready;
    }
    return ready;
  }

  /** Answers at once, from another thread, what the program at work has written. */
  void report() {
    var guest = current;
    channel.send(new Written(guest == null ? Output.NONE : guest.output().taken()));
  }
}
