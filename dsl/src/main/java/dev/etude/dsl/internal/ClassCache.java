package dev.etude.dsl.internal;

import dev.etude.memory.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Scripts that passed the checks of their text, as they were compiled, in a folder: a start with a
 * dozen of them then takes a fraction of the time. The folder belongs to one build of Etude, so
 * what another version would refuse is not found in it. It need not be trusted: whatever comes from
 * it is verified and woven like what was just compiled, so that classes somebody put there can do
 * no more than those of a script somebody wrote. (Those of trusted scripts are taken as they are.)
 * A file that is missing, torn or cannot be written means only that the script is compiled again.
 * At most {@value #MOST} scripts. Safe for use by many threads and processes.
 */
final class ClassCache {

  /** Keeps nothing. */
  static final ClassCache NONE = new ClassCache(Optional.empty());

  private static final int MOST = 1_000;
  private static final int DIGEST = 64;

  private final Optional<Path> folder;

  ClassCache(Optional<Path> folder) {
    this.folder = folder;
  }

  Optional<ScriptClasses> find(String kind, ScriptText source) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] content = Files.readAllBytes(file(folder.get(), kind, source));
      byte[] classes = Arrays.copyOfRange(content, Math.min(DIGEST, content.length),
          content.length);
      String digest = new String(content, 0, content.length - classes.length,
          StandardCharsets.US_ASCII);
      return digest.equals(Sha256.hex(classes))
          ? Optional.of(ScriptClasses.of(classes))
          : Optional.empty();
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  void keep(String kind, ScriptText source, ScriptClasses classes) {
    if (folder.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(folder.get());
      try (Stream<Path> files = Files.list(folder.get())) {
        if (files.count() >= MOST) {
          return;
        }
      }
      byte[] bytes = classes.bytes();
      Path whole = Files.createTempFile(folder.get(), "new", ".tmp");
      Files.writeString(whole, Sha256.hex(bytes));
      Files.write(whole, bytes, StandardOpenOption.APPEND);
      Files.move(whole, file(folder.get(), kind, source), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException full) {
      // Nothing is lost: the script is compiled again at the next start.
    }
  }

  /** The class of a script is named after its file, so the same text may stand in two of them. */
  private static Path file(Path folder, String kind, ScriptText source) {
    return folder.resolve(
        kind + "-" + Sha256.hex(ScriptUnit.className(source.file()) + source.hash()));
  }
}
