package dev.etude.runtime.cli;

import dev.etude.runtime.UserError;
import dev.etude.sandbox.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a user names, read for the sandbox; each mistake is one message. */
final class TextFiles {

  private static final int MOST_BYTES = 64 << 20;

  private TextFiles() {}

  /** The text of a file; {@code what} says what it should be: {@code a Python program}. */
  static String text(Path file, String what) {
    byte[] bytes = bytes(file, what);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      // What some editors put in front of UTF-8 is no part of the text.
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw refusal(file, "is not UTF-8 text", "name " + what);
    }
  }

  /** The bytes of a file. */
  static Content content(Path file) {
    return Content.of(bytes(file, "a file for the program"));
  }

  private static byte[] bytes(Path file, String what) {
    if (Files.notExists(file)) {
      throw refusal(file, "does not exist", "name " + what);
    }
    if (Files.isDirectory(file)) {
      throw refusal(file, "is a folder", "name " + what);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw refusal(file, "is longer than " + (MOST_BYTES >> 20) + " MiB", "");
      }
      return bytes;
    } catch (IOException e) {
      throw refusal(file, "cannot be read", "look at its permissions");
    }
  }

  private static UserError refusal(Path file, String message, String hint) {
    return new UserError(UserError.USAGE,
        file + "  " + message + (hint.isEmpty() ? "" : "; " + hint));
  }
}
