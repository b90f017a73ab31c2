package dev.etude.dsl.family;

import java.util.List;
import java.util.stream.Collectors;

/** Python code as scripts hold it, between triple quotes and indented with the script. */
final class PythonText {

  private PythonText() {}

  /** The code without the indentation its lines share, ending with one line break. */
  static String of(CharSequence text) {
    List<String> lines = text.toString().lines().map(String::stripTrailing)
        .dropWhile(String::isEmpty).toList();
    int shared = lines.stream().filter(line -> !line.isEmpty())
        .mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
    return lines.stream().map(line -> line.isEmpty() ? line : line.substring(shared))
        .collect(Collectors.joining("\n")).stripTrailing() + "\n";
  }
}
