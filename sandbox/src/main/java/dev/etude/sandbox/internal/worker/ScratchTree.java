package dev.etude.sandbox.internal.worker;

import java.io.IOException;
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

  private static final long BYTE_LIMIT = 16 << 20;
  private static final int ENTRY_LIMIT = 256;

  private final Quota quota = new Quota(BYTE_LIMIT, ENTRY_LIMIT);
  private final TreeMap<Path, Entry> entries = new TreeMap<>();

  /** A file, or a folder where there is none. */
  private record Entry(@Nullable ScratchFile file, long created) {}

  ScratchTree(Path... roots) {
    for (var root : roots) {
      entries.put(root, new Entry(null, System.currentTimeMillis()));
    }
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
