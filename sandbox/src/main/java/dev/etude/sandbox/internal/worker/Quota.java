package dev.etude.sandbox.internal.worker;

import java.io.IOException;

/** How many bytes and entries the files of one program may take. Used by one thread at a time. */
final class Quota {

  private long byteLimit;
  private int entryLimit;
  private long bytes;
  private int entries;

  Quota(long byteLimit, int entryLimit) {
    this.byteLimit = byteLimit;
    this.entryLimit = entryLimit;
  }

  void limit(long newByteLimit, int newEntryLimit) {
    byteLimit = newByteLimit;
    entryLimit = newEntryLimit;
  }

  void grow(long more) throws IOException {
    if (bytes + more > byteLimit) {
      throw new IOException("No space left on device");
    }
    bytes += more;
  }

  void shrink(long less) {
    bytes -= less;
  }

  void add() throws IOException {
    if (entries >= entryLimit) {
      throw new IOException("Disk quota exceeded");
    }
    entries++;
  }

  void remove() {
    entries--;
  }
}
