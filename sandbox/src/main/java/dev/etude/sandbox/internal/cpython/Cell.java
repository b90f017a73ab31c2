package dev.etude.sandbox.internal.cpython;

import dev.etude.sandbox.internal.cpython.Heard.Gone;
import dev.etude.sandbox.internal.cpython.Heard.Over;
import dev.etude.sandbox.internal.cpython.Heard.Said;
import dev.etude.sandbox.internal.wire.ValueCodec;
import dev.etude.sandbox.value.PyValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The process of one program, as the host sees it. Its server keeps the clock; a server that does
 * not is ended. Used by one thread, beside the one that reads from the server.
 */
final class Cell implements AutoCloseable {
  /** What a process may take to shut itself in, and to be taken apart, beside its own time. */
  private static final Duration GRACE = Duration.ofSeconds(12);
  private static final Duration ENDING = Duration.ofSeconds(5);
  /** More frames than an honest process ever sends before it is asked again. */
  private static final int MAX_WAITING = 16;
  /** Pieces of at most 64 KiB that wait for their reader. */
  private static final int MAX_UNLINKED = 256;
  private static final byte FINAL = 'F';
  private final Server server;
  private final int number;
  private final Job job;
  private final LinkedBlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private final List<byte[]> unlinked = new ArrayList<>();
  private final AtomicBoolean killed = new AtomicBoolean();
  private @Nullable Cell partner;
  private @Nullable Report report;

  /** What a process said, or that it has ended. */
  sealed interface Word {
    /** It said this and goes on. */
    record Value(PyValue value) implements Word {}

    /** It has ended; {@code last} is what it said at its end, if it said anything. */
    record End(Report report, @Nullable PyValue last) implements Word {}
  }

  Cell(Server server, int number, Job job) {
    this.server = server;
    this.number = number;
    this.job = job;
  }

  Job job() {
    return job;
  }

  /** From the thread that reads. */
  void hear(Heard what) {
    if (what instanceof Said && heard.size() >= MAX_WAITING) {
      kill();
      return;
    }
    heard.add(what);
  }

  /** What its process says to its link goes to that one, from the first byte on. */
  synchronized void linkTo(Cell other) {
    unlinked.forEach(other::pass);
    unlinked.clear();
    partner = other;
  }

  /** From the thread that reads: bytes for the process that this one is linked to. */
  synchronized void passOn(byte[] chunk) {
    var other = partner;
    if (other != null) {
      other.pass(chunk);
    } else if (unlinked.size() < MAX_UNLINKED) {
      unlinked.add(chunk);
    } else {
      kill();
    }
  }

  private void pass(byte[] chunk) {
    try {
      server.send('P', number, chunk);
    } catch (Lost e) {
      // Whoever waits for it hears of it.
      return;
    }
  }

  /** What it says next. {@code atMost} is its own time; its server keeps it. */
  Word await(Duration atMost) throws Lost {
    PyValue last = null;
    while (true) {
      switch (poll(atMost.plus(GRACE))) {
        case Said(var frame) -> {
          var value = value(frame);
          if (frame[0] != FINAL) {
            return new Word.Value(value);
          }
          last = value;
        }
        case Over(var octets) -> {
          return new Word.End(ended(octets), last);
        }
        case Gone(var reason) -> throw new Lost(reason);
      }
    }
  }

  /** Whether it said something that nobody has asked for yet. */
  boolean hasSpoken() {
    return !heard.isEmpty();
  }

  private Heard poll(Duration atMost) throws Lost {
    try {
      var next = heard.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
      if (next == null) {
        server.kill();
        throw new Lost("the server no longer keeps the time");
      }
      return next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      server.kill();
      throw new Lost("the call was interrupted");
    }
  }

  private Report ended(byte[] octets) throws Lost {
    try {
      var read = Report.of(octets, server.isolation());
      report = read;
      return read;
    } catch (IOException e) {
      server.kill();
      throw new Lost("the server sent a broken report");
    }
  }

  /** A frame that is no value says nothing, which is for the reader to judge. */
  private static PyValue value(byte[] frame) {
    try {
      var in = new DataInputStream(new ByteArrayInputStream(frame, 1, frame.length - 1));
      var value = ValueCodec.read(in);
      return in.available() == 0 ? value : new PyValue.Opaque("frame");
    } catch (IOException | StackOverflowError e) {
      return new PyValue.Opaque("frame");
    }
  }

  /** Says something to it, and gives it so much time from now. */
  void say(PyValue value, Duration atMost) throws Lost {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeLong(Math.max(0, atMost.toNanos()));
      ValueCodec.write(value, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.send('M', number, bytes.toByteArray());
  }

  /** Gives it so much time from now. */
  void extend(Duration atMost) throws Lost {
    server.send('T', number, ByteBuffer.allocate(Long.BYTES).putLong(atMost.toNanos()).array());
  }

  /** Ends its process; a report follows. */
  void kill() {
    // Once: the thread that reads must not fill the pipe of a server that waits to be read.
    if (!killed.compareAndSet(false, true)) {
      return;
    }
    try {
      server.send('K', number, new byte[0]);
    } catch (Lost e) {
      // It ended with its server.
      return;
    }
  }

  /** Its report, after ending it where it still runs. */
  Report end() throws Lost {
    kill();
    while (true) {
      var known = report;
      if (known != null) {
        return known;
      }
      switch (poll(ENDING)) {
        case Said _ -> {
          continue;
        }
        case Over(var octets) -> {
          return ended(octets);
        }
        case Gone(var reason) -> throw new Lost(reason);
      }
    }
  }

  @Override
  public void close() {
    if (report == null) {
      try {
        end();
      } catch (Lost e) {
        // Nothing is left of it, which is what was asked for.
        return;
      }
    }
  }
}
