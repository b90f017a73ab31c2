package dev.etude.memory.folder;

import dev.etude.memory.internal.Json;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A derived document that grows by a line at a time, whatever its name ends with. It is made anew
 * beside the old one, which stays until {@link #publish}: a journal that turns out to be damaged
 * must not take the readable documents with it.
 */
final class JsonLog implements AutoCloseable {

  private final Path path;
  private final Path temporary;
  private final FileOutputStream file;

  JsonLog(Path path) throws IOException {
    this.path = path;
    this.temporary = path.resolveSibling("." + path.getFileName() + ".tmp");
    this.file = new FileOutputStream(temporary.toFile());
  }

  /** Takes the place of the old one. Later lines go to the same file. */
  void publish() throws IOException {
    Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
  }

  void add(Object value) {
    try {
      file.write(Json.line(value));
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
}
