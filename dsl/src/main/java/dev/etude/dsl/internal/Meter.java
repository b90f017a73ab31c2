package dev.etude.dsl.internal;

import groovy.lang.Closure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What woven classes call to pay for their steps and to have arguments weighed. Works on the
 * threads of scripts alone, while a question is answered: code that was handed out and is called by
 * somebody else later ends at its first step.
 */
public final class Meter {

  /** The product of two arguments of a library call that takes quadratic time. */
  static final long PRODUCT = 1_000_000_000;

  private static final int SHORT = 256;
  private static final int PARTS_A_STEP = 256;

  private Meter() {}

  /** One step. */
  public static void tick() {
    fuel().burn();
  }

  /** Steps for a library call over so many parts. */
  static void charge(long parts) {
    fuel().burn(parts / PARTS_A_STEP);
  }

  private static Fuel fuel() {
    Fuel fuel = Thread.currentThread() instanceof ScriptThread thread ? thread.fuel() : null;
    if (fuel == null) {
      throw new IllegalStateException("a script runs only while it is asked something");
    }
    return fuel;
  }

  /** Pays for a call that looks at all of this once, or refuses it. */
  public static void weigh(@Nullable Object only) {
    if (!scalar(only)) {
      weigh(new @Nullable Object[]{only});
    }
  }

  /** Pays for a call that may compare all of one with all of the other, or refuses it. */
  public static void multiply(@Nullable Object one, @Nullable Object other) {
    if (!scalar(one) || !scalar(other)) {
      multiply(new @Nullable Object[]{one, other});
    }
  }

  private static boolean scalar(@Nullable Object value) {
    return value == null || value instanceof Integer || value instanceof Double
        || value instanceof Long || value instanceof Boolean || value instanceof Enum<?>
        || value instanceof String text && text.length() < SHORT
        || value instanceof BigDecimal number && Scales.digits(number) < SHORT;
  }

  /** Pays for a call that looks at all of this once, or refuses it. */
  public static void weigh(@Nullable Object[] arguments) {
    var scales = new Scales();
    for (Object argument : arguments) {
      scales.add(argument);
    }
    charge(scales.parts());
  }

  /** Pays for a call that may compare all of one with all of the others, or refuses it. */
  public static void multiply(@Nullable Object[] arguments) {
    long product = 1;
    for (Object argument : arguments) {
      var scales = new Scales();
      scales.add(argument);
      product *= scales.parts();
      if (product > PRODUCT) {
        throw new IllegalArgumentException("this would take too long; use smaller lists or texts");
      }
      charge(scales.parts());
    }
    if (arguments.length == 1 && product * product > PRODUCT) {
      throw new IllegalArgumentException("this would take too long; use a smaller list");
    }
  }

  /** The closure, for a library call that compares or collects what it answers. */
  public static <T> @Nullable Closure<T> weighing(@Nullable Closure<T> closure) {
    return closure == null ? null : new WeighingClosure<>(closure);
  }
}
