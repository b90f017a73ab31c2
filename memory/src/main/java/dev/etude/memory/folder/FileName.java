package dev.etude.memory.folder;

import dev.etude.memory.Sha256;
import java.util.regex.Pattern;

/** Names of files made from names that others chose. */
final class FileName {

  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,79}");

  private FileName() {}

  /** The name itself where it is safe, else a safe one with a hash that keeps it apart. */
  static String of(String name) {
    if (SAFE.matcher(name).matches()) {
      return name;
    }
    String readable = name.replaceAll("[^A-Za-z0-9_-]", "_");
    return readable.substring(0, Math.min(40, readable.length())) + "-"
        + Sha256.hex(name).substring(0, 8);
  }

  /** The name, which must be safe. */
  static String required(String what, String name) {
    if (!SAFE.matcher(name).matches()) {
      throw new IllegalArgumentException(
          what + " must match " + SAFE.pattern() + ", was " + name);
    }
    return name;
  }
}
