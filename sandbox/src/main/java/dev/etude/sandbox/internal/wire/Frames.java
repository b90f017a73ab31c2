package dev.etude.sandbox.internal.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Length-prefixed frames over a pair of streams, bounded in both directions. */
public final class Frames {

  /** No frame is longer; more is an error of the side that sends it. */
  public static final int MAX_BYTES = 64 << 20;

  private Frames() {}

  /** Writes one frame and flushes it. Safe for many threads on one stream. */
  public static void write(OutputStream stream, byte[] frame) throws IOException {
    if (frame.length > MAX_BYTES) {
      throw new IOException("a frame of " + frame.length + " bytes is too long");
    }
    synchronized (stream) {
      new DataOutputStream(stream).writeInt(frame.length);
      stream.write(frame);
      stream.flush();
    }
  }

  /** Reads one frame; an {@link EOFException} says that the other side is gone. */
  public static byte[] read(InputStream stream) throws IOException {
    var data = new DataInputStream(stream);
    int length = data.readInt();
    if (length < 0 || length > MAX_BYTES) {
      throw new IOException("a frame of " + length + " bytes is too long");
    }
    byte[] frame = data.readNBytes(length);
    if (frame.length < length) {
      throw new EOFException("the stream ended within a frame");
    }
    return frame;
  }
}
