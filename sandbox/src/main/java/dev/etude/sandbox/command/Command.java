package dev.etude.sandbox.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A program and its arguments, each a word of its own: nothing in them is read as a shell would.
 * Immutable.
 *
 * @param words the program first; at most 1,000 words of together 128 KiB, none with a NUL in it
 * @param folder where it runs, relative to the work folder; empty: there
 * @throws IllegalArgumentException where there are none, or too many, or too long
 */
public record Command(List<String> words, Path folder) {

  private static final int MOST_WORDS = 1000;
  private static final int MOST_BYTES = 128 << 10;

  public Command {
    words = List.copyOf(words);
    if (words.isEmpty() || words.getFirst().isEmpty()) {
      throw new IllegalArgumentException("a command needs a program");
    }
    if (words.size() > MOST_WORDS || bytes(words) > MOST_BYTES) {
      throw new IllegalArgumentException("a command has at most " + MOST_WORDS + " words of "
          + MOST_BYTES + " bytes together");
    }
    if (words.stream().anyMatch(word -> word.indexOf('\0') >= 0)) {
      throw new IllegalArgumentException("a word of a command must not hold the character NUL");
    }
  }

  /** A command that runs in the work folder itself. */
  public Command(List<String> words) {
    this(words, Path.of(""));
  }

  /** A command that runs in the work folder itself. */
  public static Command of(String... words) {
    return new Command(List.of(words));
  }

  private static long bytes(List<String> words) {
    return words.stream().mapToLong(word -> word.getBytes(StandardCharsets.UTF_8).length + 1)
        .sum();
  }

  /** On one line, for people; words with odd characters are in quotes. */
  public String line() {
    return String.join(" ", words.stream().map(Command::quoted).toList());
  }

  private static String quoted(String word) {
    var shown = word.replaceAll("\\p{Cntrl}", "?");
    return shown.matches("[\\w@%+=:,./*~^-]+") ? shown : "'" + shown.replace("'", "'\\''") + "'";
  }
}
