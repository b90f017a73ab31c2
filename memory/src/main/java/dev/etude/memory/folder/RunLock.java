package dev.etude.memory.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to a run folder. The operating system takes it back when the process dies,
 * however it dies. Advisory, and not to be trusted on network file systems.
 */
final class RunLock implements AutoCloseable {

  /**
   * The locks of this process. On POSIX systems a process loses its lock on a file as soon as it
   * closes any channel to that file, so a second channel must never be opened to find out.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private RunLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The lock of a folder, or nothing while someone else has it. */
  static Optional<RunLock> tryLock(Path folder) throws IOException {
    Path file = folder.toRealPath().resolve("lock");
    if (!HELD.add(file)) {
      return Optional.empty();
    }
    boolean taken = false;
    try {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE,
          StandardOpenOption.WRITE);
      taken = channel.tryLock() != null;
      if (taken) {
        return Optional.of(new RunLock(file, channel));
      }
      channel.close();
      return Optional.empty();
    } finally {
      if (!taken) {
        HELD.remove(file);
      }
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      HELD.remove(file);
    }
  }
}
