package dev.etude.runtime.cli;

import dev.etude.dsl.Problems;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers of the command line; what is none is said in the user's words, not in Java's. */
final class WholeNumber {

  private static final Pattern DIGITS = Pattern.compile("[+-]?\\d+");

  private WholeNumber() {}

  /** Has all options of a command, and of the commands in it, read whole numbers so. */
  static void teach(CommandLine line) {
    line.registerConverter(int.class, text -> read(text, Integer::valueOf));
    line.registerConverter(Integer.class, text -> read(text, Integer::valueOf));
    line.registerConverter(long.class, text -> read(text, Long::valueOf));
    line.registerConverter(Long.class, text -> read(text, Long::valueOf));
  }

  private static <N> N read(String text, Function<String, N> parse) {
    try {
      return parse.apply(text);
    } catch (NumberFormatException none) {
      throw new TypeConversionException("`" + Problems.oneLine(text)
          + (DIGITS.matcher(text).matches() ? "` is out of range" : "` is not a whole number"));
    }
  }
}
