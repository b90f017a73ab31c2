package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.Execution.Output;
import dev.etude.sandbox.Program;
import dev.etude.sandbox.internal.wire.Reply;
import dev.etude.sandbox.internal.wire.Reply.Done;
import dev.etude.sandbox.internal.wire.Reply.Inspected;
import dev.etude.sandbox.internal.wire.Reply.Ready;
import dev.etude.sandbox.internal.wire.Reply.Written;
import dev.etude.sandbox.internal.wire.Request;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Serves one request after another, each in a guest that was made ready before the request came.
 * Each guest has a thread of its own.
 */
final class Worker {

  /** So long without a request, and there is time to make ready what a request may want as well. */
  private static final int IDLE_MILLIS = 300;
  private static final int STOCK = 2;

  private final Channel channel;
  private final BlockingQueue<Request> requests;
  private final Interpreter interpreter = new Interpreter();
  private final Stock stock = new Stock(interpreter, STOCK);
  private final Scanning scanning = new Scanning(interpreter);
  private final Testers testers = new Testers(interpreter);
  private final CpuWatch cpuWatch = new CpuWatch(this::overrun);
  private volatile @Nullable Guest current;

  Worker(Channel channel, BlockingQueue<Request> requests) {
    this.channel = channel;
    this.requests = requests;
  }

  void serve() {
    try {
      while (true) {
        stock.await();
        channel.send(new Ready(HeapWatch.heapBytes()));
        var request = requests.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        if (request == null) {
          scanning.prepare();
          request = requests.take();
        }
        stock.busy(true);
        perform(request);
        current = null;
        stock.busy(false);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Serves what has been asked for so far, and returns. */
  void serveAll() throws InterruptedException {
    for (var request = requests.poll(); request != null; request = requests.poll()) {
      stock.busy(true);
      perform(request);
      stock.busy(false);
    }
  }

  /** The same request for less work: see {@link Unannotated}. */
  private Request lean(Request request) {
    return switch (request) {
      case Request.Run(var program, var limits) when Unannotated.concerns(program.source())
          && hasNoTyping(program) ->
        new Request.Run(new Program(Unannotated.of(program.source()), program.stdin(),
            program.files()), limits);
      case Request.Calls(var source, var entry, var calls, var tells, var limits, var token) ->
        new Request.Calls(Unannotated.of(source), entry, calls, tells, limits, token);
      case Request.Check(var source, var entry, var tests, var limits, var token) ->
        new Request.Check(Unannotated.of(source), entry, tests, limits, token);
      case Request.Run _,Request.Inspect _,Request.Report _ -> request;
    };
  }

  /** Whether a program brings no module of that name along. */
  private static boolean hasNoTyping(Program program) {
    return program.files().keySet().stream().noneMatch(it -> it.startsWith("typing"));
  }

  private void perform(Request request) throws InterruptedException {
    switch (lean(request)) {
      case Request.Run run -> inGuest(run.program().source(), run.limits().cpuTime(),
          guest -> new Done(new PlainRun(guest, channel).perform(run), -1, "", 0));
      case Request.Calls calls -> {
        var program = scanning.ask(it -> it.countable(calls.source()));
        inGuest(calls.source(), calls.cpuTime(),
            guest -> new Calls(interpreter, program, guest, channel).perform(calls));
      }
      case Request.Check check -> {
        boolean harmless = scanning.ask(it -> it.harmless(check.tests()));
        var classes = scanning.ask(it -> it.namedClasses(check.source(), check.tests()));
        inGuest(check.source(), check.limits().cpuTime(), guest -> {
          try (var tester = testers.lend(harmless)) {
            return new Checks(guest, tester.guest(), channel).perform(check, classes);
          }
        });
      }
      case Request.Inspect inspect ->
        channel.send(new Inspected(scanning.ask(it -> it.inspect(inspect.source()))));
      case Request.Report() -> throw new IllegalArgumentException("not work: " + request);
    }
  }

  /** Answers from the thread of the guest: each thread in between would cost its waking. */
  private void inGuest(String source, Duration cpuTime, Function<Guest, Reply> work)
      throws InterruptedException {
    var seat = stock.take(Imports.of(source));
    current = seat.guest();
    cpuWatch.begin(seat.guest(), cpuTime);
    seat.perform(guest -> {
      var reply = work.apply(guest);
      // First, so that nothing is said of this program after its end.
      cpuWatch.end();
      channel.send(reply);
    });
  }

  /** Answers at once, from another thread, what the program at work has written and used. */
  void report() {
    var guest = current;
    channel.send(guest == null
        ? new Written(Output.NONE, Duration.ZERO)
        : new Written(guest.output().taken(), guest.cpuTime()));
  }

  /** Says, from another thread, that the program at work has used its processor time. */
  private void overrun(Guest guest) {
    channel.send(new Reply.Overrun(guest.output().taken(), guest.cpuTime()));
  }
}
