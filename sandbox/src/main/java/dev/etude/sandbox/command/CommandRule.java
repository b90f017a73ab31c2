package dev.etude.sandbox.command;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pattern for commands: the name of the program, then words that all occur among its arguments,
 * in this order. {@code *} stands for any characters. Up to three letters behind one dash match
 * however they are spread: {@code rm -rf} is also {@code rm -r -f} and {@code rm -fr}.
 *
 * <p>
 * Words can be disguised in many ways, so a rule that denies is advice. What holds is the list of
 * programs, the missing shell, and what the operating system confines.
 *
 * @param words at least the program
 */
public record CommandRule(List<String> words) {

  private static final int LETTERS = 3;
  private static final Pattern FLAGS = Pattern.compile("-[A-Za-z]+");

  public CommandRule {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a rule needs the name of a program");
    }
  }

  /** The rule of a text, its words set apart by blanks. */
  public static CommandRule of(String text) {
    return new CommandRule(Stream.of(text.strip().split("\\s+")).filter(word -> !word.isEmpty())
        .toList());
  }

  /** Whether it speaks of a command. */
  public boolean matches(List<String> command) {
    var program = command.getFirst();
    if (!same(words.getFirst(), program.substring(program.lastIndexOf('/') + 1))) {
      return false;
    }
    var arguments = command.subList(1, command.size());
    int next = 0;
    for (var wanted : words.subList(1, words.size())) {
      if (isFlags(wanted) && scattered(wanted, arguments)) {
        continue;
      }
      int at = next;
      while (at < arguments.size() && !same(wanted, arguments.get(at))) {
        at++;
      }
      if (at == arguments.size()) {
        return false;
      }
      next = at + 1;
    }
    return true;
  }

  private static boolean isFlags(String word) {
    return FLAGS.matcher(word).matches() && word.length() <= 1 + LETTERS;
  }

  private static boolean scattered(String wanted, List<String> arguments) {
    var given = arguments.stream().filter(word -> FLAGS.matcher(word).matches())
        .collect(Collectors.joining());
    return wanted.chars().skip(1).allMatch(letter -> given.indexOf(letter) >= 0);
  }

  private static boolean same(String pattern, String word) {
    return Pattern.compile(Stream.of(pattern.split("\\*", -1)).map(Pattern::quote)
        .collect(Collectors.joining(".*")), Pattern.DOTALL).matcher(word).matches();
  }

  /** As policies write it. */
  public String text() {
    return String.join(" ", words);
  }
}
