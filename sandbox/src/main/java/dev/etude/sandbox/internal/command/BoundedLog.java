package dev.etude.sandbox.internal.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A log that is written as the output comes, up to its bound; what is beyond is dropped, and the
 * last line says so. Keeps the end of everything for whoever asks. Safe for many threads.
 */
public final class BoundedLog implements AutoCloseable {

  private static final int TAIL = 8 << 10;

  private final OutputStream out;
  private final long limit;
  private final byte[] tail = new byte[TAIL];
  private long seen;

  /** A new log in that file, in place of what is there; folders on the way are made. */
  public BoundedLog(Path file, long limit) throws IOException {
    this.limit = limit;
    if (file.toAbsolutePath().getParent() instanceof Path folder) {
      Files.createDirectories(folder);
    }
    out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING, LinkOption.NOFOLLOW_LINKS);
  }

  /** Takes what a command wrote. */
  synchronized void write(byte[] bytes, int count) throws IOException {
    long room = Math.clamp(limit - seen, 0, count);
    out.write(bytes, 0, (int) room);
    for (int i = Math.max(0, count - TAIL); i < count; i++) {
      tail[(int) ((seen + i) % TAIL)] = bytes[i];
    }
    boolean cutNow = seen <= limit && seen + count > limit;
    seen += count;
    if (cutNow) {
      out.write(("\n[cut: the log of a command holds " + limit + " bytes]\n")
          .getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Whether something was dropped. */
  public synchronized boolean truncated() {
    return seen > limit;
  }

  /** The end of all output; what is not UTF-8 is replaced. */
  public synchronized String tail() {
    int length = (int) Math.min(seen, TAIL);
    var text = new byte[length];
    for (int i = 0; i < length; i++) {
      text[i] = tail[(int) ((seen - length + i) % TAIL)];
    }
    return new String(text, StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }
}
