package dev.etude.sandbox.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps commands to a work folder, by the real path of what their words name: neither {@code ..}
 * nor a link leads out of it. A word names a file where it begins with a slash, or is one in the
 * folder, or would be one by {@code ..}; what stands behind {@code =}, or behind the letter of a
 * short option, counts too. Immutable.
 *
 * <p>
 * A file may be changed into a link after it was looked at. Under bubblewrap that leads nowhere,
 * since nothing else is there to be reached; without it, it is a gap that cannot be closed.
 */
final class Fence {

  /** Devices that hold nothing and lead nowhere. */
  private static final List<String> HARMLESS = List.of("/dev/null", "/dev/zero", "/dev/urandom",
      "/dev/stdin", "/dev/stdout", "/dev/stderr");

  /** Links that lead to links that lead to links; what is longer leads out. */
  private static final int MOST_LINKS = 20;

  private final Path work;
  private final List<Path> readable;

  /**
   * A fence around a folder.
   *
   * @throws IOException where there is no such folder
   */
  Fence(Path work, List<Path> readable) throws IOException {
    this.work = work.toRealPath();
    this.readable = readable;
    if (!Files.isDirectory(this.work)) {
      throw new IOException(work + " is not a folder");
    }
  }

  Path work() {
    return work;
  }

  /** Whether a path is this folder or in it, as it really is. */
  boolean holds(Path path) {
    return real(path).startsWith(work);
  }

  /** Where a command runs; empty where that is not a folder within the fence. */
  Optional<Path> folder(Command command) {
    var folder = real(work.resolve(command.folder()));
    return folder.startsWith(work) && Files.isDirectory(folder)
        ? Optional.of(folder)
        : Optional.empty();
  }

  /**
   * The first word of a command that leads out; empty: none.
   *
   * @param confined whether nothing else is there for the command, so that a word such as
   *     {@code /x/d}, which names nothing here, is taken for what it most likely is: a pattern
   */
  Optional<String> leadingOut(Command command, Path folder, boolean confined) {
    return command.words().stream().skip(1).filter(word -> names(word)
        .anyMatch(name -> leadsOut(name, folder, confined))).findFirst();
  }

  /** What of a word may be the name of a file. */
  private static Stream<String> names(String word) {
    int equals = word.indexOf('=');
    int slash = word.startsWith("-") && !word.startsWith("--") ? word.indexOf('/') : -1;
    return Stream.concat(Stream.of(word), Stream.concat(
        equals >= 0 ? Stream.of(word.substring(equals + 1)) : Stream.empty(),
        slash > 0 ? Stream.of(word.substring(slash)) : Stream.empty()));
  }

  private boolean leadsOut(String name, Path folder, boolean confined) {
    if (name.isEmpty() || HARMLESS.contains(name)) {
      return false;
    }
    try {
      var path = real(folder.resolve(name));
      boolean nothing = confined && !Files.exists(parent(path));
      return !nothing && !path.startsWith(work) && readable.stream().noneMatch(path::startsWith);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The path with every link followed, also where the last parts of it do not exist yet. */
  private static Path real(Path path) {
    return real(path, MOST_LINKS);
  }

  private static Path real(Path path, int links) {
    var whole = path.toAbsolutePath();
    var here = whole.getRoot();
    for (var part : whole) {
      here = switch (part.toString()) {
        case ".", "" -> here;
        case ".." -> parent(here);
        default -> followed(here.resolve(part), links);
      };
    }
    return here;
  }

  private static Path parent(Path path) {
    return path.getParent() == null ? path : path.getParent();
  }

  /** Also a link to nothing leads somewhere: to where something would be made. */
  private static Path followed(Path path, int links) {
    if (!Files.isSymbolicLink(path)) {
      return path;
    }
    try {
      return links == 0
          ? path.getRoot()
          : real(path.resolveSibling(Files.readSymbolicLink(path)), links - 1);
    } catch (IOException e) {
      return path.getRoot();
    }
  }
}
