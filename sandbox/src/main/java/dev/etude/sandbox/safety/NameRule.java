package dev.etude.sandbox.safety;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which names may be used: those that are allowed, where any are, and of these none that is denied.
 * A {@code *} stands for any letters; a module or name holds what lies within it, so {@code os}
 * speaks of {@code os.path} too.
 *
 * @param allowed empty: all
 * @param denied empty: none
 */
public record NameRule(List<String> allowed, List<String> denied) {

  /** Allows everything. */
  public static final NameRule ANY = new NameRule(List.of(), List.of());

  public NameRule {
    allowed = List.copyOf(allowed);
    denied = List.copyOf(denied);
  }

  /** Whether a name may be used. */
  public boolean allows(String name) {
    return (allowed.isEmpty() || matches(allowed, name)) && !matches(denied, name);
  }

  private static boolean matches(List<String> patterns, String name) {
    return patterns.stream().anyMatch(pattern -> regex(pattern).matcher(name).matches());
  }

  private static Pattern regex(String pattern) {
    var parts = List.of(pattern.split("\\*", -1));
    return Pattern.compile(parts.stream().map(Pattern::quote)
        .collect(Collectors.joining("[^.]*")) + "(\\..*)?", Pattern.DOTALL);
  }
}
