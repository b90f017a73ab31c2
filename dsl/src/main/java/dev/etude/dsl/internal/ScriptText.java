package dev.etude.dsl.internal;

import dev.etude.dsl.Problem;
import dev.etude.memory.Sha256;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of one version of a script.
 *
 * @param file as its author named it
 * @param hash SHA-256 of the text, in hexadecimal
 */
public record ScriptText(String file, String text, String hash, List<String> lines) {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  public static ScriptText of(String file, String text) {
    return new ScriptText(file, text, Sha256.hex(text), List.of(LINE_END.split(text, -1)));
  }

  /** The text with nothing on its lines. */
  static String blank(String text) {
    return text.replaceAll("[^\\r\\n]", " ");
  }

  /** A line as it stands in the file; empty where there is none. */
  public String line(int line) {
    return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
  }

  /** A problem at a place. */
  public Problem problem(int line, int column, int length, String kind, String message,
      String hint) {
    return new Problem(file, Math.max(0, line), Math.max(0, column), Math.max(0, length), kind,
        message, hint, line(line));
  }

  /** A problem at an offset in the text. */
  public Problem problem(int offset, int length, String kind, String message, String hint) {
    int start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
    return problem(lineAt(offset), offset - start, length, kind, message, hint);
  }

  /** The offset of a place in the text, at most its length. */
  public int offset(int line, int column) {
    Matcher ends = LINE_END.matcher(text);
    int start = 0;
    for (int i = 1; i < line && ends.find(); i++) {
      start = ends.end();
    }
    return Math.clamp(start + column - 1L, 0, text.length());
  }

  /** The line of an offset in the text. */
  public int lineAt(int offset) {
    return LINE_END.split(text.substring(0, offset), -1).length;
  }

  /** A problem of a word on a line; its column is where the word stands there first. */
  public Problem problem(int line, String word, String kind, String message, String hint) {
    int at = line(line).indexOf(word);
    return problem(line, at + 1, at < 0 ? 0 : word.length(), kind, message, hint);
  }
}
