package dev.etude.runtime.cli;

import dev.etude.dsl.Problems;
import dev.etude.lab.Lab;
import dev.etude.lab.Trial;
import dev.etude.lab.report.Results;
import dev.etude.lab.report.Table;
import dev.etude.runtime.UserError;
import dev.etude.runtime.report.Durations;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code lab} prints: how far it is, and what came of it. */
final class LabReport {

  private final PrintStream out;
  private final boolean rewrites;
  private final Lab lab;
  private final boolean json;
  private final Optional<Path> folder;
  private long began;
  private int shown;

  LabReport(Surroundings surroundings, Lab lab, boolean json, Optional<Path> folder) {
    this.out = surroundings.out();
    this.rewrites = surroundings.style().terminal() && !json;
    this.lab = lab;
    this.json = json;
    this.folder = folder;
  }

  /** A folder that cannot be made is refused now, and not after all has been played. */
  void begin() {
    folder.ifPresent(into -> write(into, () -> Files.createDirectories(into)));
    began = System.nanoTime();
    if (!json) {
      out.println(lab.set().name() + ": " + lab.contenders().size() + " pairings, "
          + lab.set().learners().size() + " learners, " + lab.seeds() + " seeds, at most "
          + lab.tasks() + " tasks");
      if (!lab.set().about().isEmpty()) {
        out.println("  " + Problems.oneLine(lab.set().about()));
      }
    }
  }

  /** So many runs are done. */
  synchronized void done(int runs) {
    if (rewrites && runs > shown) {
      shown = runs;
      out.print("\r\033[K" + runs + " of " + lab.runs() + " runs");
      out.flush();
    }
  }

  /** All are. Files come last: what was played is not lost where they cannot be written. */
  void end(List<Trial> trials) {
    long millis = (System.nanoTime() - began) / 1_000_000;
    Results results = Results.of(lab, trials);
    if (rewrites) {
      out.print("\r\033[K");
      out.flush();
    }
    if (json) {
      out.println(results.json());
    } else {
      table(results, trials, millis);
    }
    folder.ifPresent(into -> {
      write(into, () -> results.write(into));
      if (!json) {
        out.println("files in " + into + ": figures and runs as CSV and JSON, learning and"
            + " difficulty as SVG and PNG");
      }
    });
  }

  private void table(Results results, List<Trial> trials, long millis) {
    out.println();
    Table.lines(results.ranking()).forEach(line -> out.println("  " + line));
    long cycles = trials.stream().mapToLong(Trial::tasks).sum();
    out.println();
    out.println(String.format(Locale.ROOT, "%,d runs, %,d tasks in %s", trials.size(), cycles,
        Durations.shortly(millis)));
  }

  private interface Writing {

    void run() throws IOException;
  }

  private static void write(Path folder, Writing writing) {
    try {
      writing.run();
    } catch (IOException failure) {
      throw new UserError(UserError.USAGE, folder + "  cannot be written: "
          + failure.getClass().getSimpleName() + "; name another folder with --out");
    }
  }
}
