package dev.etude.sandbox.internal.auto;

import dev.etude.sandbox.Inspection;
import dev.etude.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the packages that a program imports and the standard library lacks. */
public final class Packages {
  private static final Set<String> STANDARD = standard();
  private static final Pattern IMPORT = Pattern.compile("\\b(?:import|from)\\s+([^\\n;#]+)");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
  private static final Set<String> WORDS = Set.of("import", "as", "from");

  private Packages() {}

  /**
   * The packages, sorted. What is no import at first sight is not looked at any closer; what looks
   * like one is decided by the syntax tree.
   *
   * @param own names of modules that the program brings itself
   */
  public static List<String> of(String source, Set<String> own, Sandbox scanner) {
    if (!mayHave(source)) {
      return List.of();
    }
    return scanner.inspect(source) instanceof Inspection.Parsed(var facts, _)
        ? facts.imports().stream()
            .filter(name -> !STANDARD.contains(name) && !own.contains(name)).toList()
        : List.of();
  }

  private static boolean mayHave(String source) {
    var imports = IMPORT.matcher(source);
    while (imports.find()) {
      if (NAME.matcher(imports.group(1)).results().map(MatchResult::group)
          .anyMatch(name -> !WORDS.contains(name) && !STANDARD.contains(name))) {
        return true;
      }
    }
    return false;
  }

  /** Names of the modules that lie among the files of a program. */
  public static Set<String> modules(Set<String> paths) {
    var names = new TreeSet<String>();
    for (var path : paths) {
      var first = path.split("/", 2)[0];
      names.add(first.endsWith(".py") ? first.substring(0, first.length() - 3) : first);
    }
    return names;
  }

  private static Set<String> standard() {
    try (var stream = Packages.class.getResourceAsStream("standard_library.txt")) {
      if (stream == null) {
        throw new IllegalStateException("standard_library.txt is missing from the class path");
      }
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new HashSet<>(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
