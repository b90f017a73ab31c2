package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.internal.wire.Frames;
import dev.etude.sandbox.internal.wire.Request;
import dev.etude.sandbox.internal.wire.RequestCodec;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;

/**
 * A worker process. Its standard streams are the channel to the host, which is out of reach for
 * guests: they have streams of their own, and whatever this JVM prints goes to standard error.
 * The process ends as soon as its standard input does, so it does not outlive its host.
 */
public final class WorkerMain {

  private WorkerMain() {}

  /** Serves until the host is gone. */
  public static void main(String[] arguments) {
    var in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    var channel = new Channel(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    // Made while there is room for it: a class whose making fails, as for lack of stack in a
    // program that is nested deeply, is broken for all programs after it.
    if (IntStream.of(1).map(_ -> new Throwable().getStackTrace().length).sum() == 0) {
      throw new IllegalStateException("this JVM keeps no stack traces");
    }
    if (arguments.length > 0 && arguments[0].equals("train")) {
      GuestThreads.start(() -> {
        Training.perform();
        System.exit(0);
      });
      return;
    }
    if (arguments.length > 0 && arguments[0].equals("unpack")) {
      GuestThreads.start(() -> {
        new Interpreter().newGuest().close();
        System.exit(0);
      });
      return;
    }
    Thread.currentThread().setUncaughtExceptionHandler((_, e) -> GuestThreads.fail(e));
    var worker = new Worker(channel);
    HeapWatch.start();
    GuestThreads.start(() -> {
      worker.serve();
      Runtime.getRuntime().halt(0);
    });
    try {
      while (true) {
        var frame = Frames.read(in);
        worker.announce();
        switch (RequestCodec.decode(frame)) {
          case Request.Report() -> worker.report();
          case Request work -> worker.begin(work);
        }
      }
    } catch (IOException | InterruptedException e) {
      // The host is gone, or talks nonsense: either way nobody waits for an answer.
      Runtime.getRuntime().halt(0);
    }
  }
}
