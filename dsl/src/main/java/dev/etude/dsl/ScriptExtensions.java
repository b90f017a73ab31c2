package dev.etude.dsl;

import groovy.lang.Closure;
import groovy.transform.stc.ClosureParams;
import groovy.transform.stc.FirstParam;
import java.time.Duration;

/**
 * Methods that numbers, collections and durations have in scripts beyond Groovy's own: {@code
 * 2.seconds}, {@code xs.mean()}, {@code skills.mean { it.proficiency }}.
 */
public final class ScriptExtensions {

  private static final double MILLIS = 1000;

  private ScriptExtensions() {}

  /** A duration: {@code 250.milliseconds}. */
  public static Duration getMilliseconds(Number self) {
    return duration(self.doubleValue());
  }

  /** A duration: {@code 2.seconds}, {@code 0.5.seconds}. */
  public static Duration getSeconds(Number self) {
    return duration(self.doubleValue() * MILLIS);
  }

  /** A duration, as all of them below 24 days: {@code 3.minutes}. */
  public static Duration getMinutes(Number self) {
    return duration(self.doubleValue() * MILLIS * 60);
  }

  /** So many times the duration: {@code limit * 2}. */
  public static Duration multiply(Duration self, Number factor) {
    return duration(self.toMillis() * factor.doubleValue());
  }

  /** That part of the duration: {@code limit / 2}. */
  public static Duration div(Duration self, Number divisor) {
    return duration(self.toMillis() / divisor.doubleValue());
  }

  private static Duration duration(double millis) {
    if (!(Math.abs(millis) < Integer.MAX_VALUE)) {
      throw new IllegalArgumentException("a duration must be below 24 days");
    }
    return Duration.ofMillis(Math.round(millis));
  }

  /** The sum, 0 of nothing. */
  public static double total(Iterable<? extends Number> self) {
    double total = 0;
    for (Number number : self) {
      total += number.doubleValue();
    }
    return total;
  }

  /**
   * The sum of what the block gives for each, 0 of nothing.
   *
   * @param block {@code { NUMBER }}
   */
  public static <T> double total(Iterable<T> self,
      @ClosureParams(FirstParam.FirstGenericType.class) Closure<? extends Number> block) {
    double total = 0;
    for (T item : self) {
      total += block.call(item).doubleValue();
    }
    return total;
  }

  /** The arithmetic mean, 0 of nothing. */
  public static double mean(Iterable<? extends Number> self) {
    int size = size(self);
    return size == 0 ? 0 : total(self) / size;
  }

  /**
   * The arithmetic mean of what the block gives for each, 0 of nothing.
   *
   * @param block {@code { NUMBER }}
   */
  public static <T> double mean(Iterable<T> self,
      @ClosureParams(FirstParam.FirstGenericType.class) Closure<? extends Number> block) {
    int size = size(self);
    return size == 0 ? 0 : total(self, block) / size;
  }

  private static int size(Iterable<?> items) {
    int size = 0;
    for (var _ : items) {
      size++;
    }
    return size;
  }
}
