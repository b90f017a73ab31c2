package dev.etude.lab;

import java.util.Arrays;

/**
 * What one run looked like, in {@link #BINS} equal parts of the most tasks it might have taken. A
 * run that ended before takes no room for the parts after its end. Not thread-safe while it is
 * written.
 */
public final class Trace {

  /** How many parts. */
  public static final int BINS = 200;

  private final int tasks;
  private float[] proficiency = new float[BINS];
  private float[] difficulty = new float[BINS];
  private float[] ability = new float[BINS];
  private int bins;
  private int count;

  Trace(int tasks) {
    this.tasks = tasks;
  }

  /**
   * Adds a task.
   *
   * @param task 0 for the first
   * @param ability proficiency in its skill, before it
   * @param proficiency mean proficiency over all skills, after it
   */
  void add(int task, double difficulty, double ability, double proficiency) {
    int bin = (int) ((long) task * BINS / tasks);
    if (bin >= bins) {
      begin(bin);
    }
    count++;
    this.proficiency[bin] = (float) proficiency;
    this.difficulty[bin] += (float) (difficulty - this.difficulty[bin]) / count;
    this.ability[bin] += (float) (ability - this.ability[bin]) / count;
  }

  /** Where there are fewer tasks than parts, some parts have none. */
  private void begin(int bin) {
    for (; bins < bin; bins++) {
      proficiency[bins] = bins == 0 ? Float.NaN : proficiency[bins - 1];
      difficulty[bins] = Float.NaN;
      ability[bins] = Float.NaN;
    }
    bins = bin + 1;
    count = 0;
  }

  /** No task comes any more. */
  void end() {
    proficiency = Arrays.copyOf(proficiency, bins);
    difficulty = Arrays.copyOf(difficulty, bins);
    ability = Arrays.copyOf(ability, bins);
  }

  /** The mean proficiency over all skills at the end of a part, or of the run before it. */
  public double proficiency(int bin) {
    return bins == 0 ? Double.NaN : proficiency[Math.min(bin, bins - 1)];
  }

  /** The mean difficulty of the tasks of a part; NaN where it has none. */
  public double difficulty(int bin) {
    return bin < bins ? difficulty[bin] : Double.NaN;
  }

  /**
   * The mean proficiency in the skills of the tasks of a part, each before its task; NaN where it
   * has none.
   */
  public double ability(int bin) {
    return bin < bins ? ability[bin] : Double.NaN;
  }
}
