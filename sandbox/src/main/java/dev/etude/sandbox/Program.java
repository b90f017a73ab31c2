package dev.etude.sandbox;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A Python program to run from top to bottom. Immutable.
 *
 * @param source the text of the program
 * @param stdin what it reads from its standard input
 * @param files what lies in its working folder when it starts, by relative path with {@code /}
 *     between names; folders on the way are made
 * @throws IllegalArgumentException where a path is empty, absolute, or has an empty name,
 *     {@code .}, {@code ..}, a backslash or a control character in it, or lies within a file
 */
public record Program(String source, String stdin, Map<String, Content> files) {

  public Program {
    for (var path : files.keySet()) {
      requirePlace(path, files);
    }
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /** A program with nothing on its standard input. */
  public Program(String source) {
    this(source, "");
  }

  /** A program without files. */
  public Program(String source, String stdin) {
    this(source, stdin, Map.of());
  }

  private static void requirePlace(String path, Map<String, Content> files) {
    requireRelative(path);
    for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
      if (files.containsKey(path.substring(0, i))) {
        throw new IllegalArgumentException(
            "`" + path.substring(0, i) + "` cannot be a file and a folder");
      }
    }
  }

  private static void requireRelative(String path) {
    if (!isPlain(path)) {
      throw new IllegalArgumentException(
          "a file needs a relative path of plain names, was `" + path + "`");
    }
  }

  /** Whether a path is relative, and each name in it one that stays in its folder everywhere. */
  public static boolean isPlain(String path) {
    boolean strange = path.chars().anyMatch(it -> it == '\\' || Character.isISOControl(it));
    for (var name : path.split("/", -1)) {
      strange |= name.isEmpty() || name.equals(".") || name.equals("..");
    }
    return !strange;
  }
}
