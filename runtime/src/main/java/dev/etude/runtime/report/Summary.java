package dev.etude.runtime.report;

import dev.etude.memory.journal.LearnedConcept;
import dev.etude.memory.journal.Standing;
import dev.etude.memory.journal.Tally;
import dev.etude.memory.journal.Totals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run came to, for the screen: solved by skill and level, difficulty over time, concepts,
 * where the time went.
 */
public final class Summary {

  private static final int COLUMNS = 60;
  private static final int CONCEPTS = 8;
  private static final int LEVELS = 10;

  private final Standing standing;
  private final Trajectory trajectory;
  private final Style style;
  private final List<String> lines = new ArrayList<>();

  private Summary(Standing standing, Trajectory trajectory, Style style) {
    this.standing = standing;
    this.trajectory = trajectory;
    this.style = style;
  }

  /** The lines, without an empty one at either end. */
  public static List<String> lines(Standing standing, Trajectory trajectory, Style style) {
    Summary summary = new Summary(standing, trajectory, style);
    summary.solved();
    summary.skills();
    summary.curve();
    summary.concepts();
    summary.time();
    summary.trouble();
    return List.copyOf(summary.lines);
  }

  private void solved() {
    Totals totals = standing.totals();
    say("solved", "%d of %d tasks (%s) in %s, %d cycles".formatted(totals.passed(),
        totals.practised(), percent(totals.passed(), totals.practised()),
        Durations.shortly(standing.elapsed().toMillis()), totals.cycles()));
  }

  private void skills() {
    if (standing.skillMap().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(style.faint("  level              1    2    3    4    5    6    7    8    9   10"));
    standing.skillMap().forEach(this::skill);
    lines.add("");
  }

  private void skill(String skill, Map<Integer, Tally> levels) {
    StringBuilder row = new StringBuilder("  %-13.13s".formatted(skill));
    for (int level = 1; level <= LEVELS; level++) {
      row.append(cell(levels.get(level)));
    }
    Tally unlevelled = levels.get(0);
    if (unlevelled != null) {
      row.append("  %d/%d without a level".formatted(unlevelled.passed(), unlevelled.tried()));
    }
    lines.add(row.toString());
  }

  private String cell(@org.jspecify.annotations.Nullable Tally tally) {
    if (tally == null) {
      return style.faint("    ·");
    }
    String text = "%5s".formatted(tally.passed() + "/" + tally.tried());
    if (tally.passed() == tally.tried()) {
      return style.green(text);
    }
    return tally.passed() == 0 ? style.red(text) : style.yellow(text);
  }

  private void curve() {
    if (standing.totals().practised() > 0) {
      say("difficulty", trajectory.sparkline(COLUMNS));
      say("", "mean of solved tasks: %s in the first third, %s in the last".formatted(
          mean(trajectory.solved(0, 1 / 3.0)), mean(trajectory.solved(2 / 3.0, 1))));
    }
  }

  private void concepts() {
    List<LearnedConcept> known = standing.concepts();
    if (!known.isEmpty()) {
      List<String> most = known.stream()
          .sorted(Comparator.comparingInt(LearnedConcept::uses).reversed()).limit(CONCEPTS)
          .map(concept -> concept.uses() == 0
              ? concept.concept().name()
              : concept.concept().name() + " ×" + concept.uses())
          .toList();
      say("concepts", known.size() + " learned: " + String.join(", ", most)
          + (known.size() > CONCEPTS ? ", ..." : ""));
    }
  }

  private void time() {
    long all = standing.phasesMs().values().stream().mapToLong(Long::longValue).sum();
    List<String> parts = standing.phasesMs().entrySet().stream()
        .filter(phase -> 200 * phase.getValue() >= all && phase.getValue() > 0)
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .map(phase -> phase.getKey() + " " + percent(phase.getValue(), all)).toList();
    if (!parts.isEmpty()) {
      say("time", String.join(", ", parts));
    }
    Totals totals = standing.totals();
    long tokens = totals.inputTokens() + totals.outputTokens();
    say("model", String.format(Locale.ROOT, "%,d calls", totals.modelCalls())
        + (tokens > 0 ? String.format(Locale.ROOT, ", %,d tokens", tokens) : "")
        + (totals.nodes() > 0
            ? String.format(Locale.ROOT, ", %,d expressions tried", totals.nodes())
            : ""));
  }

  private void trouble() {
    if (trajectory.rejected() > 0) {
      say("rejected", trajectory.rejected() + " tasks whose reference failed or decoy passed");
    }
    if (standing.totals().waitedCycles() > 0) {
      say("waited", standing.totals().waitedCycles()
          + " cycles whose decision the gate refused; see DecisionGated in the journal");
    }
    if (standing.totals().failedCycles() > 0) {
      say("failed", standing.totals().failedCycles()
          + " cycles that could not be finished; see logs/system_log.json");
    }
  }

  private void say(String label, String text) {
    lines.add("  %-12s%s".formatted(label, text));
  }

  private static String mean(double value) {
    return Double.isNaN(value) ? "none" : String.format(Locale.ROOT, "%.2f", value);
  }

  private static String percent(long part, long whole) {
    return whole == 0 ? "0 %" : Math.round(100.0 * part / whole) + " %";
  }
}
