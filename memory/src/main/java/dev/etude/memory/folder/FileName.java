package dev.etude.memory.folder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    return readable.substring(0, Math.min(40, readable.length())) + "-" + hash(name);
  }

  /** The name, which must be safe. */
  static String required(String what, String name) {
    if (!SAFE.matcher(name).matches()) {
      throw new IllegalArgumentException(
          what + " must match " + SAFE.pattern() + ", was " + name);
    }
    return name;
  }

  private static String hash(String name) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256")
          .digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
