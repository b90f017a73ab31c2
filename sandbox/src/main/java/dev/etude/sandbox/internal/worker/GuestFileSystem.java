package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.Content;
import dev.etude.sandbox.Limits;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/**
 * The files a guest sees: two empty folders in memory, {@code /scratch} (its working folder) and
 * {@code /tmp}, within a quota. Nothing of it touches a disk. To open, list or change anything else
 * is refused and remembered in {@link Denials}; to ask whether something else exists is answered
 * with no. Links do not exist.
 *
 * <p>
 * The files of the Python library, and nothing else, are read through {@code library}. Writes
 * never reach it: the deprecated {@code FileSystem.allowInternalResourceAccess} would let a
 * guest write into the library on the disk of the host.
 */
final class GuestFileSystem implements FileSystem {

  private static final Path HOME = Path.of("/scratch");
  private static final Path TEMPORARY = Path.of("/tmp");

  private final FileSystem library = FileSystem
      .allowInternalResources(FileSystem.newDenyIOFileSystem());
  private final ScratchTree tree = new ScratchTree(HOME, TEMPORARY);
  private final Denials denials;
  private Path workingFolder = HOME;

  GuestFileSystem(Denials denials) {
    this.denials = denials;
  }

  /** Puts the given files into the working folder, and sets the quota. */
  void begin(Map<String, Content> given, Limits limits) {
    tree.limit(limits.fileBytes(), limits.files());
    given.forEach((path, content) -> tree.put(HOME.resolve(path), content.bytes()));
  }

  /** What lies in the working folder. */
  Map<String, Content> taken() {
    return tree.filesBelow(HOME);
  }

  /** Asks the library; what is not part of it does not exist. */
  private static <T> T ask(Path target, Question<T> question) throws IOException {
    try {
      return question.ask();
    } catch (SecurityException e) {
      throw new NoSuchFileException(target.toString());
    }
  }

  @FunctionalInterface
  private interface Question<T> {
    T ask() throws IOException;
  }

  @Override
  public Path parsePath(URI uri) {
    return Path.of(uri);
  }

  @Override
  public Path parsePath(String path) {
    return Path.of(path);
  }

  @Override
  public Path toAbsolutePath(Path path) {
    return path.isAbsolute() ? path : workingFolder.resolve(path);
  }

  @Override
  public Path toRealPath(Path path, LinkOption... options) throws IOException {
    var target = absolute(path);
    if (outside(target)) {
      return isTop(target) ? target : ask(target, () -> library.toRealPath(target, options));
    }
    tree.attributes(target);
    return target;
  }

  @Override
  public void setCurrentWorkingDirectory(Path folder) {
    var target = absolute(folder);
    if (!isTop(target) && !tree.isFolder(target)) {
      throw new IllegalArgumentException("Not a directory: " + folder);
    }
    workingFolder = target;
  }

  @Override
  public Path getTempDirectory() {
    return TEMPORARY;
  }

  @Override
  public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options)
      throws IOException {
    var target = absolute(path);
    if (outside(target)) {
      if (modes.contains(AccessMode.WRITE)) {
        throw new AccessDeniedException(path.toString());
      }
      readAttributes(path, "size", options);
    } else {
      tree.attributes(target);
      if (modes.contains(AccessMode.EXECUTE) && !tree.isFolder(target)) {
        throw new AccessDeniedException(path.toString());
      }
    }
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    var target = absolute(path);
    if (isTop(target)) {
      return ScratchTree.attributesOfTop(target);
    }
    return outside(target)
        ? ask(target, () -> library.readAttributes(target, names, options))
        : tree.attributes(target);
  }

  @Override
  public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
      FileAttribute<?>... attributes) throws IOException {
    var target = absolute(path);
    if (outside(target)) {
      return openLibrary(target, options);
    }
    boolean writes = options.contains(StandardOpenOption.WRITE)
        || options.contains(StandardOpenOption.APPEND);
    boolean createNew = options.contains(StandardOpenOption.CREATE_NEW);
    if (createNew && tree.exists(target)) {
      throw new FileAlreadyExistsException(path.toString());
    }
    if (!tree.exists(target) && writes
        && (createNew || options.contains(StandardOpenOption.CREATE))) {
      tree.createFile(target);
    }
    var file = tree.file(target);
    if (file == null) {
      return openFolder(path, writes);
    }
    if (writes && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
      file.resize(0);
    }
    return new ScratchChannel(file, options);
  }

  private SeekableByteChannel openLibrary(Path target, Set<? extends OpenOption> options)
      throws IOException {
    if (!Set.of(StandardOpenOption.READ).containsAll(options)) {
      throw denied("write", target);
    }
    try {
      return library.newByteChannel(target, options);
    } catch (SecurityException e) {
      throw denied("read", target);
    }
  }

  /**
   * A folder can be opened for reading, as on Linux; the Python library does it to delete
   * trees.
   */
  private static SeekableByteChannel openFolder(Path path, boolean writes) throws IOException {
    if (writes) {
      throw new FileSystemException(path.toString(), null, "Is a directory");
    }
    return new ScratchChannel(new ScratchFile(new Quota(0, 0), 0),
        Set.of(StandardOpenOption.READ));
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(Path folder,
      DirectoryStream.Filter<? super Path> filter) throws IOException {
    var target = absolute(folder);
    if (outside(target)) {
      try {
        return library.newDirectoryStream(target, filter);
      } catch (SecurityException e) {
        throw denied("list", target);
      }
    }
    if (tree.file(target) != null) {
      throw new NotDirectoryException(folder.toString());
    }
    var names = tree.children(target).stream().map(child -> folder.resolve(child.getFileName()));
    return new ScratchListing(names.toList(), filter);
  }

  @Override
  public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
    tree.createFolder(writable("create", path));
  }

  @Override
  public void delete(Path path) throws IOException {
    tree.delete(writable("delete", path));
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    tree.move(writable("move", source), writable("move", target));
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
      throws IOException {
    var file = tree.file(writable("change", path));
    if (file != null && attribute.endsWith("lastModifiedTime")
        && value instanceof FileTime time) {
      file.touch(time.toMillis());
    }
  }

  private Path writable(String verb, Path path) throws IOException {
    var target = absolute(path);
    if (outside(target) || target.equals(HOME) || target.equals(TEMPORARY)) {
      throw denied(verb, target);
    }
    return target;
  }

  private AccessDeniedException denied(String verb, Path target) {
    denials.record(verb + " " + target);
    return new AccessDeniedException(target.toString());
  }

  private static boolean outside(Path target) {
    return !target.startsWith(HOME) && !target.startsWith(TEMPORARY);
  }

  private static boolean isTop(Path target) {
    return target.getNameCount() == 0;
  }

  private Path absolute(Path path) {
    return toAbsolutePath(path).normalize();
  }
}
