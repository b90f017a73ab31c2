package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.Execution.Output;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Takes what a guest writes, up to a limit each for its two streams. Beyond the limit it throws
 * {@link LimitReached} into the guest, which Python code cannot catch. Safe to read from another
 * thread while the guest writes.
 */
final class GuestOutput {

  private final Stream out = new Stream();
  private final Stream err = new Stream();
  private final AtomicBoolean overflown = new AtomicBoolean();
  private volatile int limit = 1 << 16;

  /** Ends a guest that writes too much. */
  static final class LimitReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LimitReached() {
      super("output limit", null, false, false);
    }
  }

  private final class Stream extends OutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    @Override
    public void write(int octet) {
      write(new byte[]{(byte) octet}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] octets, int offset, int length) {
      int room = Math.min(length, limit - kept.size());
      kept.write(octets, offset, room);
      if (room < length) {
        overflown.set(true);
        throw new LimitReached();
      }
    }

    synchronized void forget() {
      kept.reset();
    }

    synchronized String text() {
      return kept.toString(StandardCharsets.UTF_8);
    }
  }

  /** Starts anew. */
  void forget() {
    out.forget();
    err.forget();
    overflown.set(false);
  }

  void limit(int bytes) {
    limit = bytes;
  }

  OutputStream out() {
    return out;
  }

  OutputStream err() {
    return err;
  }

  boolean overflown() {
    return overflown.get();
  }

  Output taken() {
    return new Output(out.text(), err.text(), overflown.get());
  }
}
