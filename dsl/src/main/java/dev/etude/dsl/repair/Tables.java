package dev.etude.dsl.repair;

import dev.etude.dsl.DidYouMean;
import dev.etude.dsl.Problems;
import dev.etude.dsl.internal.ScriptCode;
import dev.etude.dsl.repair.Repair.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a repairs script: what brings a module, and which model stands in for another. What
 * they hold ends up in the words of a command, so every text has a form that no option and no other
 * word can take.
 */
final class Tables {

  private static final int MOST = 500;
  private static final int LONGEST_SHOWN = 80;

  private static final Pattern MODULE = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]{0,99}");
  private static final Pattern MODEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:/-]{0,99}");
  /** A name as PEP 508 has it, with extras and one exact version. */
  private static final Pattern PACKAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}"
      + "(\\[[A-Za-z0-9._,-]{1,50}])?(==[A-Za-z0-9][A-Za-z0-9.+!_-]{0,49})?");
  private static final Pattern ADDRESS = Pattern.compile(
      "https://[A-Za-z0-9][A-Za-z0-9.-]{0,99}(:[0-9]{1,5})?(/[A-Za-z0-9._~-]{1,100}){1,9}/?");
  private static final Pattern REF = Pattern.compile("([A-Za-z0-9][A-Za-z0-9._/-]{0,99})?");
  private static final Pattern FOLDER = Pattern.compile("([A-Za-z0-9_][A-Za-z0-9._/-]{0,199})?");
  private static final List<String> OF_CLONE = List.of("repo", "ref", "folder", "editable");

  private final ScriptCode code;
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, String> fallbacks = new HashMap<>();

  Tables(ScriptCode code) {
    this.code = code;
  }

  void packages(Map<String, ?> table) {
    table.forEach((module, name) -> add("packages", sources, name("packages", module, MODULE),
        new Source.Package(text("packages", name, PACKAGE, "the name of a package"))));
  }

  void aliases(Map<String, ?> table) {
    table.forEach((module, other) -> add("aliases", aliases, name("aliases", module, MODULE),
        text("aliases", other, MODULE, "the name of a module")));
  }

  void clones(Map<String, ?> table) {
    table.forEach((module, from) -> add("clones", sources, name("clones", module, MODULE),
        clone(from)));
  }

  void fallbacks(Map<String, ?> table) {
    table.forEach((model, by) -> add("fallbacks", fallbacks, name("fallbacks", model, MODEL),
        text("fallbacks", by, MODEL, "the name of a model")));
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
    String ref = text("clones", said.get("ref"), REF, "a branch, tag or commit");
    String folder = text("clones", said.get("folder"), FOLDER, "a folder in a repository");
    if (ref.contains("..") || folder.contains("..")) {
      throw refuse("clones", "bad-text", "`..` leads out of the repository", "");
    }
    return new Source.Clone(address(said.get("repo")), ref, folder,
        Boolean.TRUE.equals(said.get("editable")));
  }

  private String address(@Nullable Object address) {
    return text("clones", address, ADDRESS, "an https address of a repository");
  }

  private <V> void add(String word, Map<String, V> table, String name, V value) {
    if (table.size() >= MOST) {
      throw refuse(word, "too-many", "`" + word + "` holds at most " + MOST + " names", "");
    }
    if (table.putIfAbsent(name, value) != null) {
      throw refuse(word, "said-twice", "`" + name + "` is said twice", "delete one");
    }
  }

  private String name(String word, @Nullable Object name, Pattern form) {
    return text(word, name, form, form == MODEL ? "the name of a model" : "the name of a module");
  }

  private String text(String word, @Nullable Object value, Pattern form, String what) {
    String text = switch (value) {
      case null -> "";
      case CharSequence said -> said.toString();
      default -> "\n";
    };
    if (!form.matcher(text).matches()) {
      String said = value instanceof CharSequence ? text : ScriptCode.shown(value);
      throw refuse(word, "bad-text", "`" + shown(said) + "` is not " + what, "");
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
