package dev.etude.sandbox.internal.worker;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The modules that a program seems to name, found without parsing it. Only decides what is loaded
 * ahead of time, so a wrong guess costs a little time and nothing else.
 */
final class Imports {

  private static final Pattern FROM = Pattern.compile("(?m)^\\s*from\\s+([A-Za-z_]\\w*)");
  private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s+([^\\n#;]+)");
  private static final Pattern NAME = Pattern.compile("(?:^|,)\\s*([A-Za-z_]\\w*)");
  private static final int LIMIT = 100_000;

  private Imports() {}

  static Set<String> of(String source) {
    if (!source.contains("import")) {
      return Set.of();
    }
    var text = source.length() > LIMIT ? source.substring(0, LIMIT) : source;
    var names = new HashSet<String>();
    FROM.matcher(text).results().forEach(it -> names.add(it.group(1)));
    IMPORT.matcher(text).results().forEach(line -> NAME.matcher(line.group(1)).results()
        .forEach(it -> names.add(it.group(1))));
    return names;
  }
}
