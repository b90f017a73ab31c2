package dev.etude.runtime.cli;

import dev.etude.runtime.report.Style;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a command may know of the process it runs in.
 *
 * @param home the folder of the project, for the scripts it ships
 * @param cache where caches of this machine lie, empty where none are wanted
 */
record Surroundings(Map<String, String> environment, PrintStream out, PrintStream err, Style style,
    Path home, Optional<Path> cache) {

  Surroundings {
    environment = Map.copyOf(environment);
  }

  static Surroundings of(Map<String, String> environment, PrintStream out, PrintStream err) {
    return new Surroundings(environment, out, err, Style.detect(environment),
        Path.of(System.getProperty("etude.home", ".")),
        Optional.ofNullable(System.getProperty("etude.cache")).map(Path::of));
  }
}
