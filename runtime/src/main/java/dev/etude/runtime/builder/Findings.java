package dev.etude.runtime.builder;

import dev.etude.sandbox.Inspection;
import java.util.List;

/** What speaks against running a program at all. */
final class Findings {

  private Findings() {}

  static List<String> of(Inspection inspection, String entryPoint) {
    return switch (inspection) {
      case Inspection.Parsed parsed -> parsed.facts().functions().contains(entryPoint)
          ? List.of()
          : List.of("defines no function `" + entryPoint + "` at its top level");
      case Inspection.NotPython bad -> List.of(
          "line " + bad.line() + " does not parse: " + bad.message());
      case Inspection.Failed failed -> List.of();
    };
  }
}
