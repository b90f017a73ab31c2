package dev.etude.dsl.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the compiler says, and how it is said to the authors of scripts.
 *
 * @param pattern the whole of what the compiler says, without its place
 */
record CompilerPhrase(Pattern pattern, String kind, Function<MatchResult, String> message,
    Function<MatchResult, String> hint) {

  private static final Map<String, String> UNARY = Map.of("negative", "-", "positive", "+",
      "next", "++", "previous", "--");

  private static final List<CompilerPhrase> ALL = List.of(
      phrase("Inconvertible types: cannot cast (.+) to (.+)", "wrong-type",
          it -> Vocabulary.type(it.group(1)) + " cannot become " + Vocabulary.type(it.group(2)),
          _ -> ""),
      phrase("Incorrect number of parameters. Expected (\\d+) but found (\\d+)", "wrong-type",
          it -> "this block takes " + values(it.group(1)) + ", not " + it.group(2),
          it -> "name " + (it.group(1).equals("1")
              ? "it as in `{ a -> ... }`"
              : "each, as in `{ a, b -> ... }`")),
      phrase("Cannot return value of type (.+) for closure expecting (.+?)", "wrong-type",
          it -> Vocabulary.type(it.group(2)) + " is wanted here, not "
              + Vocabulary.type(it.group(1)),
          _ -> ""),
      phrase("Cannot call (\\S+)#compareTo\\(.*\\) with arguments \\[(.*)]", "wrong-type",
          it -> Vocabulary.type(it.group(1)) + " and " + Vocabulary.types(it.group(2))
              + " cannot be compared",
          _ -> ""),
      phrase("Cannot call \\S+#(\\w+)\\((.*)\\) with arguments \\[(.*)]", "wrong-type",
          it -> "`" + it.group(1) + "` takes " + Vocabulary.types(it.group(2)) + ", not "
              + Vocabulary.types(it.group(3)),
          _ -> ""),
      phrase("Cannot call closure that accepts \\[(.*)] with \\[(.*)]", "wrong-type",
          it -> "this block takes " + Vocabulary.types(it.group(1)) + ", not "
              + Vocabulary.types(it.group(2)),
          _ -> ""),
      phrase("Cannot find matching method (\\S+)#(\\w+)\\(.*", "unknown-word",
          it -> UNARY.containsKey(it.group(2))
              ? "`" + UNARY.get(it.group(2)) + "` does not go with " + Vocabulary.type(it.group(1))
              : "`" + it.group(2) + "` is not a method of " + Vocabulary.type(it.group(1)),
          _ -> ""),
      phrase("The variable \\[(\\w+)] is declared final but is reassigned", "final",
          it -> "`" + it.group(1) + "` is final and is set again", _ -> "choose another name"),
      phrase("Cannot set read-only property: (\\w+)", "not-available",
          it -> "`" + it.group(1) + "` is not for scripts to set", _ -> ""),
      phrase("(break|continue) statement is only allowed .*", "syntax",
          it -> "`" + it.group(1) + "` stands outside of a loop", _ -> ""),
      phrase("Duplicated named parameter '(.*)' found", "said-twice",
          it -> "`" + it.group(1) + "` is said twice", _ -> "delete one"),
      phrase("Invalid octal number", "syntax", _ -> "a number does not begin with 0 here",
          _ -> "leave the 0 out"));

  private static CompilerPhrase phrase(String pattern, String kind,
      Function<MatchResult, String> message, Function<MatchResult, String> hint) {
    return new CompilerPhrase(Pattern.compile(pattern, Pattern.DOTALL | Pattern.CASE_INSENSITIVE),
        kind, message, hint);
  }

  private static String values(String count) {
    return count.equals("1") ? "1 value" : count + " values";
  }

  /** What is said in place of the compiler's words. */
  record Said(String kind, String message, String hint) {}

  /** Empty where the compiler's words have no others here. */
  static Optional<Said> of(String words) {
    for (CompilerPhrase phrase : ALL) {
      Matcher match = phrase.pattern.matcher(words);
      if (match.matches()) {
        return Optional.of(new Said(phrase.kind, phrase.message.apply(match),
            phrase.hint.apply(match)));
      }
    }
    return Optional.empty();
  }
}
