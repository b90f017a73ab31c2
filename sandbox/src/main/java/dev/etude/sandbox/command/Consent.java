package dev.etude.sandbox.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * A command that waits for a person. Immutable.
 *
 * @param id of the command; the same command asked for again after a restart has the same
 * @param words of the command
 * @param folder where it would run
 * @param kinds why it waits: {@code delete}, {@code network}, ...; sorted
 * @param asked when it was first asked for
 * @param until when no answer counts as a no
 */
public record Consent(String id, List<String> words, String folder, List<String> kinds,
    Instant asked, Instant until) {

  public Consent {
    words = List.copyOf(words);
    kinds = List.copyOf(kinds);
    if (!isId(id)) {
      throw new IllegalArgumentException("an id is 1 to 80 letters, digits, `.`, `_` and `-`, and"
          + " begins with a letter or digit; was `" + id + "`");
    }
  }

  /** Whether a text may be the id of a command: it becomes a file name. */
  public static boolean isId(String text) {
    return text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
  }

  /** Hash of what is asked for. An answer holds it, so that it fits no other question. */
  public String digest() {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      add(hash, id);
      add(hash, folder);
      kinds.forEach(kind -> add(hash, kind));
      hash.update((byte) 1);
      words.forEach(word -> add(hash, word));
      return HexFormat.of().formatHex(hash.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  private static void add(MessageDigest hash, String text) {
    hash.update(text.getBytes(StandardCharsets.UTF_8));
    hash.update((byte) 0);
  }
}
