package dev.etude.missions.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a prompt has before the function it asks for, as its tests get it. Tests run apart from the
 * candidate, and an object of a class of their own is none of the candidate's: so classes that hold
 * more than plain data are left out, and the sandbox lends the candidate's.
 */
final class Preamble {

  private static final Pattern CLASS = Pattern
      .compile("class\\s+(\\w+)\\s*(?:\\(([^)]*)\\))?\\s*:.*");
  private static final Pattern TRIPLE = Pattern.compile("\"\"\"|'''");

  private Preamble() {}

  /** The same number of lines; those of such classes are blank. */
  static String of(String text) {
    var left = new HashSet<String>();
    var kept = new ArrayList<String>();
    for (var block : blocks(List.of(text.split("\n", -1)))) {
      boolean out = isLeftOut(block, left);
      kept.addAll(out ? block.stream().map(_ -> "").toList() : block);
    }
    return String.join("\n", kept);
  }

  /** Each begins with a line that is not indented; decorators belong to what they decorate. */
  private static List<List<String>> blocks(List<String> lines) {
    var blocks = new ArrayList<List<String>>();
    boolean decorated = false;
    for (var line : lines) {
      boolean begins = !line.isBlank() && !Character.isWhitespace(line.charAt(0));
      if (blocks.isEmpty() || begins && !decorated) {
        blocks.add(new ArrayList<>());
      }
      decorated = begins ? line.startsWith("@") : decorated;
      blocks.getLast().add(line);
    }
    return blocks;
  }

  private static boolean isLeftOut(List<String> block, Set<String> left) {
    var head = block.stream().filter(line -> line.startsWith("class ")).findFirst();
    var parts = CLASS.matcher(head.orElse(""));
    // A text that goes on beyond its block hides where the class ends.
    if (!parts.matches() || TRIPLE.matcher(String.join("\n", block)).results().count() % 2 != 0) {
      return false;
    }
    var base = parts.group(2) == null ? "" : parts.group(2).strip();
    boolean plainly = base.isEmpty() || base.equals("object") || left.contains(base);
    return plainly && left.add(parts.group(1));
  }
}
