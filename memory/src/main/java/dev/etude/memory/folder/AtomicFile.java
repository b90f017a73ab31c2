package dev.etude.memory.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that a reader sees either as they were or as they are, never half written. */
final class AtomicFile {

  private AtomicFile() {}

  static void write(Path file, byte[] content) {
    try {
      Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
      Files.write(temporary, content);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
