package dev.etude.runtime.cli;

import dev.etude.memory.journal.EntryJson;
import dev.etude.runtime.report.Progress;
import picocli.CommandLine.Option;

/** What a command that runs shows while it does. */
final class Shown {

  @Option(names = "--json", description = "Print every entry of the journal as a line of JSON.")
  private boolean json;

  @Option(names = {"-q", "--quiet"}, description = "Print only the summary.")
  private boolean quiet;

  boolean json() {
    return json;
  }

  Progress progress(Surroundings surroundings) {
    if (json) {
      return new Progress.Json(surroundings.out(), EntryJson::text);
    }
    return quiet
        ? new Progress.Silent()
        : new Progress.Lines(surroundings.out(), surroundings.style());
  }
}
