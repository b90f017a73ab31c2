package dev.etude.dsl.internal;

import org.codehaus.groovy.runtime.FormatHelper;
import org.codehaus.groovy.runtime.GStringImpl;
import org.codehaus.groovy.runtime.StringGroovyMethods;
import org.jspecify.annotations.Nullable;

/** Text that may be far longer than what it is made of, bounded. */
public final class BoundedTexts {

  /** Characters that one call may make. */
  static final int LONGEST = 1_000_000;

  private BoundedTexts() {}

  private static void require(double length) {
    if (!(length <= LONGEST)) {
      throw new IllegalArgumentException("a text has at most " + LONGEST + " characters");
    }
    Meter.charge((long) length);
  }

  /** {@code text * times} */
  public static String multiply(CharSequence text, Number times) {
    require(text.length() * times.doubleValue());
    return StringGroovyMethods.multiply(text, times);
  }

  /** {@code text.padLeft(length)} */
  public static String padLeft(CharSequence text, Number length) {
    require(length.doubleValue());
    return StringGroovyMethods.padLeft(text, length);
  }

  /** {@code text.padLeft(length, filling)} */
  public static String padLeft(CharSequence text, Number length, CharSequence filling) {
    require(length.doubleValue());
    return StringGroovyMethods.padLeft(text, length, filling);
  }

  /** {@code text.padRight(length)} */
  public static String padRight(CharSequence text, Number length) {
    require(length.doubleValue());
    return StringGroovyMethods.padRight(text, length);
  }

  /** {@code text.padRight(length, filling)} */
  public static String padRight(CharSequence text, Number length, CharSequence filling) {
    require(length.doubleValue());
    return StringGroovyMethods.padRight(text, length, filling);
  }

  /** {@code text.center(length)} */
  public static String center(CharSequence text, Number length) {
    require(length.doubleValue());
    return StringGroovyMethods.center(text, length);
  }

  /** {@code text.center(length, filling)} */
  public static String center(CharSequence text, Number length, CharSequence filling) {
    require(length.doubleValue());
    return StringGroovyMethods.center(text, length, filling);
  }

  /**
   * Text with values in it, as it reads now: Groovy would write the values out later, on the thread
   * of whoever asks for the text, and each time again.
   */
  public static GStringImpl frozen(GStringImpl text) {
    Object[] values = text.getValues();
    for (int i = 0; i < values.length; i++) {
      values[i] = of(values[i]);
    }
    require(text.length());
    return text;
  }

  /** How a value reads in a text. */
  static String of(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    Meter.weigh(value);
    return FormatHelper.toString(value);
  }
}
