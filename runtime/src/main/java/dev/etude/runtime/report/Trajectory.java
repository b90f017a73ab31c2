package dev.etude.runtime.report;

import dev.etude.memory.Entry;
import dev.etude.memory.Event;

/**
 * How difficulty went over a run, from its entries one by one; the memory it takes does not grow
 * with the run. Not thread-safe.
 */
public final class Trajectory {

  private final Series posed = new Series();
  private final Series solved = new Series();
  private long rejected;

  /** Takes the next entry of the journal. */
  public void accept(Entry entry) {
    if (entry.event() instanceof Event.Practised practised) {
      double difficulty = practised.task().difficulty();
      posed.add(difficulty);
      solved.add(practised.passed() ? difficulty : Double.NaN);
    } else if (entry.event() instanceof Event.TaskRejected) {
      rejected++;
    }
  }

  /** Mean difficulty of the tasks solved between two shares of the run; {@code NaN}: none were. */
  public double solved(double from, double to) {
    return solved.mean(from, to);
  }

  /** Tasks that were not used because they were not sound. */
  public long rejected() {
    return rejected;
  }

  String sparkline(int columns) {
    return posed.sparkline(columns);
  }
}
