package dev.etude.lab;

import java.util.Arrays;

/**
 * What one run looked like, in {@link #BINS} equal parts of the most tasks it might have taken.
 * Where a part has no task its values are those at the end of the run (proficiency) or NaN. Not
 * thread-safe while it is written.
 */
public final class Trace {

  /** How many parts. */
  public static final int BINS = 200;

  private final int tasks;
  private final float[] proficiency = new float[BINS];
  private final float[] difficulty = new float[BINS];
  private final float[] ability = new float[BINS];
  private final int[] count = new int[BINS];
  private int last = -1;

  Trace(int tasks) {
    this.tasks = tasks;
  }

  /** Adds a task: its difficulty, and the proficiencies of its skill before and of all after it. */
  void add(int task, double difficulty, double ability, double proficiency) {
    int bin = bin(task);
    for (int i = last + 1; i < bin && last >= 0; i++) {
      this.proficiency[i] = this.proficiency[last];
    }
    this.difficulty[bin] += (float) difficulty;
    this.ability[bin] += (float) ability;
    this.proficiency[bin] = (float) proficiency;
    count[bin]++;
    last = bin;
  }

  private int bin(int task) {
    return (int) ((long) task * BINS / tasks);
  }

  /** No task comes any more. */
  void end() {
    if (last >= 0) {
      Arrays.fill(proficiency, last + 1, BINS, proficiency[last]);
    }
  }

  /** The mean proficiency over all skills at the end of a part. */
  public double proficiency(int bin) {
    return proficiency[bin];
  }

  /** The mean difficulty of the tasks of a part. */
  public double difficulty(int bin) {
    return count[bin] == 0 ? Double.NaN : difficulty[bin] / count[bin];
  }

  /** The mean proficiency in the skills of the tasks of a part, each before its task. */
  public double ability(int bin) {
    return count[bin] == 0 ? Double.NaN : ability[bin] / count[bin];
  }
}
