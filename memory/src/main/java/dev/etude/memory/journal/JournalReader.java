package dev.etude.memory.journal;

import dev.etude.memory.Entry;
import dev.etude.memory.UnusableRun.DamagedJournal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a journal front to back, one line in memory at a time. */
final class JournalReader {

  /** What was read: whole entries, the bytes they fill, and the bytes of a torn line after them. */
  record Read(long entries, long bytes, long tornBytes) {}

  private final Path file;
  private final Consumer<? super Entry> consumer;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
  private long entries;
  private long bytes;
  private long suspectBytes;

  private JournalReader(Path file, Consumer<? super Entry> consumer) {
    this.file = file;
    this.consumer = consumer;
  }

  static Read read(Path file, Consumer<? super Entry> consumer) throws IOException {
    return new JournalReader(file, consumer).read();
  }

  private Read read() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] chunk = new byte[1 << 16];
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        split(chunk, n);
      }
    }
    return new Read(entries, bytes, suspectBytes + line.size());
  }

  private void split(byte[] chunk, int length) {
    int from = 0;
    for (int i = 0; i < length; i++) {
      if (chunk[i] == '\n') {
        collect(chunk, from, i - from);
        endOfLine();
        from = i + 1;
      }
    }
    collect(chunk, from, length - from);
  }

  private void collect(byte[] chunk, int from, int length) {
    if (length > 0 && suspectBytes > 0) {
      throw notAnEntry();
    }
    if (line.size() + length > Journal.MAX_LINE_BYTES) {
      throw damaged("is longer than " + Journal.MAX_LINE_BYTES + " bytes");
    }
    line.write(chunk, from, length);
  }

  private void endOfLine() {
    if (suspectBytes > 0) {
      throw notAnEntry();
    }
    byte[] content = line.toByteArray();
    line.reset();
    Optional<Entry> parsed = EntryJson.entry(content);
    if (parsed.isEmpty()) {
      if (EntryJson.isJson(content)) {
        throw notAnEntry();
      }
      // Torn if nothing follows: blocks of a file may reach the disk in any order.
      suspectBytes = content.length + 1L;
      return;
    }
    Entry entry = parsed.get();
    if (entry.seq() != entries + 1) {
      throw damaged("is entry " + entry.seq() + " where " + (entries + 1) + " should be");
    }
    entries++;
    bytes += content.length + 1L;
    consumer.accept(entry);
  }

  private DamagedJournal notAnEntry() {
    return damaged("is not a journal entry");
  }

  private DamagedJournal damaged(String predicate) {
    return new DamagedJournal(file, entries + 1, predicate);
  }
}
