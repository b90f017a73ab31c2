package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.internal.wire.Frames;
import dev.etude.sandbox.internal.wire.Reply;
import dev.etude.sandbox.internal.wire.ReplyCodec;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The way back to the host. Safe for use by many threads. */
final class Channel {

  private final OutputStream stream;

  Channel(OutputStream stream) {
    this.stream = stream;
  }

  void send(Reply reply) {
    try {
      Frames.write(stream, ReplyCodec.encode(reply));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
