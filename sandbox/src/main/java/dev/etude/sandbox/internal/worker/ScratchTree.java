package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.Content;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Files and folders in memory, within a quota. Paths are absolute and normal. Used by one
 * thread.
 */
final class ScratchTree {

  private final Quota quota = new Quota(Limits.DEFAULT.fileBytes(), Limits.DEFAULT.files());
  private final TreeMap<Path, Entry> entries = new TreeMap<>();

  /** A file, or a folder where there is none. */
  private record Entry(@Nullable ScratchFile file, long created) {

    void write(byte[] content) throws IOException {
      if (file != null) {
        file.write(0, content, created);
      }
    }
  }

  ScratchTree(Path... roots) {
    for (var root : roots) {
      entries.put(root, new Entry(null, System.currentTimeMillis()));
    }
  }

  void limit(long bytes, int count) {
    quota.limit(bytes, count);
  }

  /** Adds a file, and the folders on the way to it. */
  void put(Path path, byte[] content) {
    try {
      createFolders(path.getParent());
      createFile(path);
      entry(path).write(content);
    } catch (IOException e) {
      // The host lets no files through that do not fit.
      throw new UncheckedIOException(e);
    }
  }

  private void createFolders(@Nullable Path folder) throws IOException {
    if (folder != null && !exists(folder)) {
      createFolders(folder.getParent());
      createFolder(folder);
    }
  }

  /** The files below a folder, by relative path. */
  Map<String, Content> filesBelow(Path root) {
    var files = new TreeMap<String, Content>();
    entries.forEach((path, entry) -> {
      var file = entry.file();
      if (file != null && path.startsWith(root)) {
        var name = root.relativize(path).toString();
        if (Program.isPlain(name)) {
          files.put(name, Content.of(file.content()));
        }
      }
    });
    return files;
  }

  boolean exists(Path path) {
    return entries.containsKey(path);
  }

  boolean isFolder(@Nullable Path path) {
    var entry = path == null ? null : entries.get(path);
    return entry != null && entry.file() == null;
  }

  /** The file of that path; null where it is a folder. */
  @Nullable
  ScratchFile file(Path path) throws NoSuchFileException {
    return entry(path).file();
  }

  List<Path> children(Path folder) {
    return entries.keySet().stream().filter(path -> folder.equals(path.getParent())).toList();
  }

  void createFolder(Path path) throws IOException {
    add(path, new Entry(null, System.currentTimeMillis()));
  }

  void createFile(Path path) throws IOException {
    long now = System.currentTimeMillis();
    add(path, new Entry(new ScratchFile(quota, now), now));
  }

  private void add(Path path, Entry entry) throws IOException {
    if (exists(path)) {
      throw new FileAlreadyExistsException(path.toString());
    }
    if (!isFolder(path.getParent())) {
      throw new NoSuchFileException(path.toString());
    }
    quota.add();
    entries.put(path, entry);
  }

  void delete(Path path) throws IOException {
    var entry = entry(path);
    if (entry.file() == null && !children(path).isEmpty()) {
      throw new DirectoryNotEmptyException(path.toString());
    }
    entries.remove(path);
    quota.remove();
    if (entry.file() != null) {
      entry.file().resize(0);
    }
  }

  /** Takes over what the target held; a folder moves only when it is empty. */
  void move(Path from, Path to) throws IOException {
    var entry = entry(from);
    if (entry.file() == null && !children(from).isEmpty()) {
      throw new DirectoryNotEmptyException(from.toString());
    }
    if (from.equals(to)) {
      return;
    }
    if (!isFolder(to.getParent())) {
      throw new NoSuchFileException(to.toString());
    }
    if (exists(to)) {
      delete(to);
    }
    entries.remove(from);
    entries.put(to, entry);
  }

  Map<String, Object> attributes(Path path) throws NoSuchFileException {
    var entry = entry(path);
    var file = entry.file();
    return attributes(path, file == null, file == null ? 0 : file.size(),
        FileTime.fromMillis(file == null ? entry.created() : file.modified()),
        FileTime.fromMillis(entry.created()));
  }

  /** The attributes of the folder that holds the roots. */
  static Map<String, Object> attributesOfTop(Path top) {
    var never = FileTime.fromMillis(0);
    return attributes(top, true, 0, never, never);
  }

  private static Map<String, Object> attributes(Path path, boolean folder, long size,
      FileTime modified, FileTime created) {
    var all = new HashMap<String, Object>();
    all.put("isDirectory", folder);
    all.put("isRegularFile", !folder);
    all.put("isSymbolicLink", false);
    all.put("isOther", false);
    all.put("size", size);
    all.put("creationTime", created);
    all.put("lastModifiedTime", modified);
    all.put("lastAccessTime", modified);
    all.put("ctime", modified);
    all.put("fileKey", path);
    all.put("ino", Integer.toUnsignedLong(path.hashCode()));
    all.put("dev", 1L);
    all.put("rdev", 0L);
    all.put("nlink", 1);
    all.put("uid", 65534);
    all.put("gid", 65534);
    all.put("mode", folder ? 0040700 : 0100600);
    return all;
  }

  private Entry entry(Path path) throws NoSuchFileException {
    var entry = entries.get(path);
    if (entry == null) {
      throw new NoSuchFileException(path.toString());
    }
    return entry;
  }
}
