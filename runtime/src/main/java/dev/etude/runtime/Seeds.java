package dev.etude.runtime;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Randomness from one number: each component gets a seed of its own for each cycle, so that what
 * one draws never moves what another draws, and a resumed run needs no state to go on. Immutable.
 *
 * @param mission the seed of the mission
 */
public record Seeds(long mission) {

  /** The seed of the {@code draw}th use of {@code component} in a cycle. */
  public long of(String component, long cycle, int draw) {
    long mixed = mix(mission + 0x9E3779B97F4A7C15L);
    for (int i = 0; i < component.length(); i++) {
      mixed = mix(mixed ^ component.charAt(i));
    }
    return mix(mix(mixed ^ cycle) ^ draw);
  }

  /** A generator of that seed. */
  public RandomGenerator generator(String component, long cycle, int draw) {
    return new SplittableRandom(of(component, cycle, draw));
  }

  /** The finalizer of SplitMix64 (Steele, Lea, Flood: Fast Splittable PRNGs, 2014). */
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
