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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Serves one request after another, each in a guest that was made ready before the request came.
 * Each guest has a thread of its own, and a program is handed to it by whoever read the request:
 * waking another thread in between costs as much as parsing a small program.
 */
final class Worker {

  /** So long without a request, and there is time to make ready what a request may want as well. */
  private static final int IDLE_MILLIS = 300;
  private static final int STOCK = 2;

  /** How a request is answered in a guest. */
  private interface Answer {

    Reply from(Guest guest) throws InterruptedException;
  }

  private final Channel channel;
  private final Interpreter interpreter = new Interpreter();
  private final Stock stock = new Stock(interpreter, STOCK);
  private final Scanning scanning = new Scanning(interpreter);
  private final Testers testers = new Testers(interpreter);
  private final CpuWatch cpuWatch = new CpuWatch(this::overrun);
  /** Requests that were served and after which nobody said yet that the worker is ready. */
  private final Semaphore served = new Semaphore(0);
  private volatile @Nullable Guest current;

  Worker(Channel channel) {
    this.channel = channel;
  }

  /** Says each time that it is ready for a request. Never returns. */
  void serve() {
    try {
      while (true) {
        stock.await();
        channel.send(new Ready(HeapWatch.heapBytes()));
        if (!served.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS)) {
          if (!stock.busy()) {
            scanning.prepare();
          }
          served.acquire();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says that a request has come, which {@link #begin} will be called with. */
  void announce() {
    stock.announce();
  }

  /** Waits until a request that was begun is served. */
  void awaitServed() throws InterruptedException {
    served.acquire();
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

  /**
   * Begins what a request asks for and returns; the answer comes from the thread that does it. To
   * be called after the worker said that it is ready, by one thread.
   */
  void begin(Request request) throws InterruptedException {
    stock.busy(true);
    switch (lean(request)) {
      case Request.Run run -> inGuest(run.program().source(), run.limits().cpuTime(),
          guest -> new Done(new PlainRun(guest).perform(run), -1, "", 0));
      case Request.Calls calls -> inGuest(calls.source(), calls.cpuTime(), guest -> {
        var program = scanning.ask(it -> it.countable(calls.source()));
        return new Calls(interpreter, program, guest, channel).perform(calls);
      });
      case Request.Check check -> inGuest(check.source(), check.limits().cpuTime(), guest -> {
        boolean harmless = scanning.ask(it -> it.harmless(check.tests()));
        var named = scanning.ask(
            it -> it.named(check.source(), check.entryPoint(), check.tests()));
        try (var tester = testers.lend(harmless)) {
          return new Checks(guest, tester.guest(), channel).perform(check, named);
        }
      });
      case Request.Inspect inspect -> scanning.tell(scanner -> {
        channel.send(new Inspected(scanner.inspect(inspect.source())));
        end();
      });
      case Request.Report() -> throw new IllegalArgumentException("not work: " + request);
    }
  }

  private void inGuest(String source, Duration cpuTime, Answer answer) throws InterruptedException {
    var modules = Imports.of(source);
    var seat = stock.take(modules);
    current = seat.guest();
    cpuWatch.begin(seat.guest(), cpuTime);
    seat.perform(guest -> {
      var reply = answer.from(guest);
      // First, so that nothing is said of this program after its end.
      cpuWatch.end();
      channel.send(reply);
      end();
    });
    stock.named(modules);
  }

  /** To be called by the thread that did the work. */
  private void end() {
    if (StackUse.reachedEnd() || StackUse.everReachedEnd()) {
      // Classes may be broken for good. The host has its answer, and starts another worker.
      Runtime.getRuntime().halt(0);
    }
    current = null;
    stock.busy(false);
    served.release();
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
