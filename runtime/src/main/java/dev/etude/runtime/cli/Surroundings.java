package dev.etude.runtime.cli;

import dev.etude.runtime.Installation;
import dev.etude.runtime.report.Style;
import java.io.PrintStream;
import java.util.Map;

/** What a command may know of the process it runs in. */
record Surroundings(Map<String, String> environment, PrintStream out, PrintStream err, Style style,
    Installation here) {

  Surroundings {
    environment = Map.copyOf(environment);
  }

  static Surroundings of(Map<String, String> environment, PrintStream out, PrintStream err) {
    return new Surroundings(environment, out, err, Style.detect(environment),
        Installation.launched());
  }
}
