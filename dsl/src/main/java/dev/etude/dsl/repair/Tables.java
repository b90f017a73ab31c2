package dev.etude.dsl.repair;

import dev.etude.dsl.DidYouMean;
import dev.etude.dsl.Problems;
import dev.etude.dsl.internal.ScriptCode;
import dev.etude.dsl.repair.Repair.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a repairs script: what brings a module, and which model stands in for another.
 */
final class Tables {

  private static final int MOST = 500;
  private static final int LONGEST_SHOWN = 80;

  private static final List<String> OF_CLONE = List.of("repo", "ref", "folder", "editable");

  private final ScriptCode code;
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, String> fallbacks = new HashMap<>();

  Tables(ScriptCode code) {
    this.code = code;
  }

  void packages(Map<String, ?> table) {
    table.forEach((module, name) -> add("packages", sources, text("packages", module, Form.MODULE),
        new Source.Package(text("packages", name, Form.PACKAGE))));
  }

  void aliases(Map<String, ?> table) {
    table.forEach((module, other) -> add("aliases", aliases, text("aliases", module, Form.MODULE),
        text("aliases", other, Form.MODULE)));
  }

  void clones(Map<String, ?> table) {
    table.forEach((module, from) -> add("clones", sources, text("clones", module, Form.MODULE),
        clone(from)));
  }

  void fallbacks(Map<String, ?> table) {
    table.forEach((model, by) -> add("fallbacks", fallbacks, text("fallbacks", model, Form.MODEL),
        text("fallbacks", by, Form.MODEL)));
  }

  /** Where a module comes from. */
  Source source(String module) {
    String other = aliases.getOrDefault(module, module);
    return Optional.ofNullable(sources.get(module))
        .or(() -> Optional.ofNullable(sources.get(other)))
        .orElseGet(() -> new Source.Package(other));
  }

  /** The model that stands in for one. */
  Optional<String> fallback(String model) {
    return Optional.ofNullable(fallbacks.get(model));
  }

  private Source clone(@Nullable Object from) {
    if (!(from instanceof Map<?, ?> said)) {
      return new Source.Clone(address(from), "", "", false);
    }
    said.keySet().stream().map(String::valueOf).filter(key -> !OF_CLONE.contains(key)).findFirst()
        .ifPresent(key -> {
          throw refuse("clones", "unknown-word", "`" + shown(key) + "` is not known here",
              DidYouMean.hint(key, OF_CLONE));
        });
    return new Source.Clone(address(said.get("repo")), text("clones", said.get("ref"), Form.REF),
        text("clones", said.get("folder"), Form.FOLDER),
        Boolean.TRUE.equals(said.get("editable")));
  }

  private String address(@Nullable Object address) {
    return text("clones", address, Form.REPO);
  }

  private <V> void add(String word, Map<String, V> table, String name, V value) {
    if (table.size() >= MOST) {
      throw refuse(word, "too-many", "`" + word + "` holds at most " + MOST + " names", "");
    }
    if (table.putIfAbsent(name, value) != null) {
      throw refuse(word, "said-twice", "`" + name + "` is said twice", "delete one");
    }
  }

  private String text(String word, @Nullable Object value, Form form) {
    String text = switch (value) {
      case null -> "";
      case CharSequence said -> said.toString();
      default -> "\n";
    };
    if (!form.fits(text)) {
      String said = value instanceof CharSequence ? text : ScriptCode.shown(value);
      throw refuse(word, "bad-text", "`" + shown(said) + "` is not " + form.noun(), "");
    }
    return text;
  }

  private static String shown(String text) {
    String line = Problems.oneLine(text);
    return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "..." : line;
  }

  private RuntimeException refuse(String word, String kind, String message, String hint) {
    return code.refuse(code.line(), word, kind, message, hint);
  }
}
