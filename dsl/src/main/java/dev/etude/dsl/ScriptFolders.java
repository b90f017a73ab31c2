package dev.etude.dsl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where scripts lie: folders, searched in order, and after them the class path. In a folder a
 * script lies in the folder of its kind, such as {@code trainers/}, or beside it.
 */
final class ScriptFolders {

  /** Bytes that are read of a script; the compiler refuses far shorter ones. */
  private static final int LONGEST = 200_000;

  private final List<Path> folders;
  private final ClassLoader shipped;

  ScriptFolders(List<Path> folders, ClassLoader shipped) {
    this.folders = List.copyOf(folders);
    this.shipped = shipped;
  }

  /** A script as it was found; {@code path}: empty where it comes from the class path. */
  record Found(String file, Optional<Path> path, String text) {}

  /** The first script of this name, or nothing. */
  Optional<Found> find(ScriptKind<?> kind, String name) {
    for (Path folder : folders) {
      for (Path path : List.of(folder.resolve(kind.folder()).resolve(name + ".groovy"),
          folder.resolve(name + ".groovy"))) {
        Optional<String> text = read(path);
        if (text.isPresent()) {
          return Optional.of(new Found(name + ".groovy", Optional.of(path), text.get()));
        }
      }
    }
    try (InputStream in = shipped.getResourceAsStream(kind.folder() + "/" + name + ".groovy")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new Found(name + ".groovy", Optional.empty(),
              new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> read(Path path) {
    // Most candidates do not exist; asking first is five times cheaper than an exception.
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Optional.of(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all scripts of a kind, sorted. */
  SortedSet<String> names(ScriptKind<?> kind) {
    SortedSet<String> names = new TreeSet<>();
    try {
      for (Path folder : folders) {
        addFiles(names, folder.resolve(kind.folder()));
      }
      for (URL url : Collections.list(shipped.getResources(kind.folder()))) {
        if (url.getProtocol().equals("file")) {
          addFiles(names, Path.of(url.toURI()));
        } else if (url.openConnection() instanceof JarURLConnection jar) {
          jar.getJarFile().stream().map(entry -> Path.of(entry.getName()))
              .filter(path -> path.startsWith(kind.folder())).forEach(path -> add(names, path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path entry is a valid URI", e);
    }
    return names;
  }

  private static void addFiles(SortedSet<String> names, Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.forEach(path -> add(names, path));
      }
    }
  }

  private static void add(SortedSet<String> names, Path path) {
    String file = String.valueOf(path.getFileName());
    if (file.endsWith(".groovy")) {
      names.add(file.substring(0, file.length() - ".groovy".length()));
    }
  }
}
