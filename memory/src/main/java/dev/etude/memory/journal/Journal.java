package dev.etude.memory.journal;

import dev.etude.memory.Entry;
import dev.etude.memory.UnusableRun.DamagedJournal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The append-only record of a run: a file of JSON Lines, where line {@code n} is entry {@code n}.
 *
 * <p>
 * An entry is on file, and survives the death of this process, when {@link #append} returns; it
 * survives a loss of power when {@link #sync} returns after it. An append is one write at the end
 * and costs the same however long the journal is. A line that was cut short by a crash is cut off
 * when the journal is opened. Control characters, line breaks and lone surrogates in text are
 * escaped, so no text can forge a line.
 *
 * <p>
 * Not thread-safe. Has no lock of its own: see {@link dev.etude.memory.folder.RunFolder}. Plain
 * file streams are used rather than channels, because an interrupt closes a channel.
 */
public final class Journal implements AutoCloseable {

  /** A line may be this long; longer entries are refused. */
  public static final int MAX_LINE_BYTES = 16 << 20;

  private final RandomAccessFile file;
  private final long tornBytes;
  private long entries;
  private long length;
  private boolean broken;

  private Journal(RandomAccessFile file, JournalReader.Read read) {
    this.file = file;
    this.tornBytes = read.tornBytes();
    this.entries = read.entries();
    this.length = read.bytes();
  }

  /**
   * Opens a journal to append to it, creating it when there is none, and hands over what it holds.
   *
   * @throws DamagedJournal where a line other than a torn last one is not an entry
   */
  public static Journal open(Path path, Consumer<? super Entry> reader) {
    try {
      if (Files.notExists(path)) {
        Files.createFile(path);
      }
      JournalReader.Read read = JournalReader.read(path, reader);
      var file = new RandomAccessFile(path.toFile(), "rw");
      var journal = new Journal(file, read);
      journal.cut();
      return journal;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Hands over what a journal holds and changes nothing, so that it may be read while it grows. A
   * torn last line is passed over.
   *
   * @throws DamagedJournal as {@link #open}
   */
  public static void read(Path path, Consumer<? super Entry> reader) {
    try {
      JournalReader.read(path, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many entries it holds; also the {@code seq} of the last one. */
  public long entries() {
    return entries;
  }

  /** Bytes of a torn last line that were cut off on opening. */
  public long tornBytes() {
    return tornBytes;
  }

  /**
   * Appends one entry.
   *
   * @throws IllegalArgumentException where its {@code seq} is not the next, or it is too long
   * @throws UncheckedIOException where it could not be written; nothing of it is on file then
   */
  public void append(Entry entry) {
    if (entry.seq() != entries + 1) {
      throw new IllegalArgumentException(
          "seq must be " + (entries + 1) + ", was " + entry.seq());
    }
    if (broken) {
      throw new IllegalStateException("the journal could not be repaired after a failed write");
    }
    byte[] line = EntryJson.line(entry);
    if (line.length > MAX_LINE_BYTES) {
      throw new IllegalArgumentException(
          "an entry must be <= " + MAX_LINE_BYTES + " bytes, was " + line.length);
    }
    try {
      file.write(line);
    } catch (IOException e) {
      takeBack(e);
      throw new UncheckedIOException(e);
    }
    length += line.length;
    entries++;
  }

  /** Returns when everything appended so far would survive a loss of power. */
  public void sync() {
    try {
      file.getFD().sync();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void cut() throws IOException {
    file.setLength(length);
    file.seek(length);
  }

  /** A line half written, as on a full disk, would damage the next one. */
  private void takeBack(IOException cause) {
    try {
      cut();
    } catch (IOException e) {
      broken = true;
      cause.addSuppressed(e);
    }
  }
}
