package dev.etude.runtime.cli;

import dev.etude.lab.Lab;
import dev.etude.lab.Trial;
import dev.etude.lab.figures.Figures;
import dev.etude.lab.report.Table;
import dev.etude.runtime.report.Durations;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code lab} prints: how far it is, and what came of it. */
final class LabReport {

  private final PrintStream out;
  private final boolean rewrites;
  private final Lab lab;
  private final boolean json;
  private long began;

  LabReport(Surroundings surroundings, Lab lab, boolean json) {
    this.out = surroundings.out();
    this.rewrites = surroundings.style().terminal() && !json;
    this.lab = lab;
    this.json = json;
  }

  void begin() {
    began = System.nanoTime();
    if (!json) {
      out.println(lab.set().name() + ": " + lab.contenders().size() + " pairings, "
          + lab.set().learners().size() + " learners, " + lab.seeds() + " seeds, at most "
          + lab.tasks() + " tasks");
    }
  }

  /** So many runs are done. */
  synchronized void done(int runs) {
    if (rewrites) {
      out.print("\r\033[K" + runs + " of " + lab.runs() + " runs");
      out.flush();
    }
  }

  void end(List<Trial> trials, @Nullable Path folder) {
    long millis = (System.nanoTime() - began) / 1_000_000;
    if (rewrites) {
      out.print("\r\033[K");
    }
    Table.lines(Figures.ranking(lab, trials)).forEach(line -> out.println("  " + line));
    long cycles = trials.stream().mapToLong(Trial::tasks).sum();
    out.println(trials.size() + " runs, " + cycles + " tasks in " + Durations.shortly(millis));
  }
}
