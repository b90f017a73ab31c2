package dev.etude.sandbox.internal.worker;

import java.io.IOException;
import java.util.Arrays;

/** The bytes of one file in memory, counted against a quota. */
final class ScratchFile {

  private final Quota quota;
  private byte[] bytes = new byte[0];
  private int size;
  private long modified;

  ScratchFile(Quota quota, long now) {
    this.quota = quota;
    this.modified = now;
  }

  byte[] content() {
    return Arrays.copyOf(bytes, size);
  }

  int size() {
    return size;
  }

  long modified() {
    return modified;
  }

  void touch(long now) {
    modified = now;
  }

  int read(int position, byte[] into, int offset, int length) {
    if (position >= size) {
      return -1;
    }
    int count = Math.min(length, size - position);
    System.arraycopy(bytes, position, into, offset, count);
    return count;
  }

  void write(int position, byte[] from, long now) throws IOException {
    resize(Math.max(size, Math.addExact(position, from.length)));
    System.arraycopy(from, 0, bytes, position, from.length);
    modified = now;
  }

  void resize(int newSize) throws IOException {
    if (newSize > size) {
      quota.grow(newSize - size);
      if (newSize > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(newSize, Math.min(size * 2, size + (1 << 20))));
      }
    } else {
      quota.shrink(size - newSize);
      Arrays.fill(bytes, newSize, size, (byte) 0);
    }
    size = newSize;
  }
}
