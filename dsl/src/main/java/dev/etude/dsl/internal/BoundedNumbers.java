package dev.etude.dsl.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.StringGroovyMethods;
import org.codehaus.groovy.runtime.dgmimpl.NumberNumberDiv;
import org.codehaus.groovy.runtime.dgmimpl.NumberNumberMinus;
import org.codehaus.groovy.runtime.dgmimpl.NumberNumberMultiply;
import org.codehaus.groovy.runtime.dgmimpl.NumberNumberPlus;
import org.codehaus.groovy.runtime.typehandling.NumberMath;

/**
 * Arithmetic of any precision, bounded: a whole number has at most {@value #BITS} bits. A decimal
 * number that would have more than {@value #DIGITS} digits goes on as a floating one. Operands are
 * looked at before the operation, because it is the operation that never ends.
 */
public final class BoundedNumbers {

  static final int BITS = 100_000;
  static final int DIGITS = 2_000;

  /** For what takes cubic time. */
  private static final int PRIME_BITS = 2_048;

  private static final int TEXT = 1_000;

  private BoundedNumbers() {}

  private static int bits(Number number) {
    return number instanceof BigInteger big ? big.bitLength() : Long.SIZE;
  }

  private static boolean tooLong(Number number) {
    return number instanceof BigDecimal decimal
        && (Math.abs((long) decimal.scale()) > DIGITS || decimal.precision() > DIGITS);
  }

  private static Number sized(Number number) {
    return tooLong(number) ? (Number) number.doubleValue() : number;
  }

  private static void require(long bits) {
    if (bits > BITS) {
      throw new IllegalArgumentException("a whole number has at most " + BITS + " bits");
    }
    Meter.charge(bits / Byte.SIZE);
  }

  /** {@code a + b} */
  public static Number plus(Number a, Number b) {
    require(Math.max(bits(a), bits(b)));
    return NumberNumberPlus.plus(sized(a), sized(b));
  }

  /** {@code a - b} */
  public static Number minus(Number a, Number b) {
    require(Math.max(bits(a), bits(b)));
    return NumberNumberMinus.minus(sized(a), sized(b));
  }

  /** {@code a * b} */
  public static Number multiply(Number a, Number b) {
    require((long) bits(a) + bits(b));
    return sized(NumberNumberMultiply.multiply(sized(a), sized(b)));
  }

  /** {@code a / b} */
  public static Number div(Number a, Number b) {
    require((long) bits(a) + bits(b));
    return sized(NumberNumberDiv.div(sized(a), sized(b)));
  }

  /** {@code a ** b} */
  public static Number power(Number a, Number b) {
    if (b instanceof Integer || b instanceof Long || b instanceof BigInteger) {
      long exponent = Math.abs(b.longValue());
      if (a instanceof BigDecimal decimal) {
        long digits = Math.max(decimal.precision(), Math.abs((long) decimal.scale()));
        return digits * exponent > DIGITS || digits * exponent < 0
            ? (Number) Math.pow(decimal.doubleValue(), b.doubleValue())
            : DefaultGroovyMethods.power(a, b);
      }
      if (a instanceof Integer || a instanceof Long || a instanceof BigInteger) {
        bound(new BigInteger(a.toString()), exponent);
      }
    }
    return sized(DefaultGroovyMethods.power(sized(a), sized(b)));
  }

  private static void bound(BigInteger base, long exponent) {
    long bits = base.abs().bitLength();
    require(bits <= 1 ? 0 : bits * Math.min(exponent, BITS + 1L));
  }

  /** {@code a ** b} */
  public static Number power(BigDecimal a, Integer b) {
    return power((Number) a, b);
  }

  /** {@code a ** b} */
  public static BigInteger power(BigInteger a, BigInteger b) {
    bound(a, b.bitLength() > Integer.SIZE ? Long.MAX_VALUE : b.longValue());
    return DefaultGroovyMethods.power(a, b);
  }

  /** {@code a ** b} */
  public static Number power(BigInteger a, Integer b) {
    return power((Number) a, b);
  }

  /** {@code a ** b} */
  public static Number power(Integer a, Integer b) {
    return power((Number) a, b);
  }

  /** {@code a ** b} */
  public static Number power(Long a, Integer b) {
    return power((Number) a, b);
  }

  private static Number shift(Number number, Number by) {
    if (Math.abs((double) by.longValue()) > BITS) {
      throw new IllegalArgumentException("a number is shifted by at most " + BITS + " bits");
    }
    require((long) bits(number) + Math.abs(by.longValue()));
    return by;
  }

  /** {@code number << by} */
  public static Number leftShift(Number number, Number by) {
    return NumberMath.leftShift(number, shift(number, by));
  }

  /** {@code number >> by}, which to the other side is {@code <<}. */
  public static Number rightShift(Number number, Number by) {
    return NumberMath.rightShift(number, shift(number, by));
  }

  /** {@link BigInteger#multiply} */
  public static BigInteger multiply(BigInteger a, BigInteger b) {
    require((long) a.bitLength() + b.bitLength());
    return a.multiply(b);
  }

  /** {@link BigInteger#pow} */
  public static BigInteger pow(BigInteger a, int exponent) {
    require((long) a.bitLength() * exponent);
    return a.pow(exponent);
  }

  private static void requireSmall(BigInteger number) {
    if (number.bitLength() > PRIME_BITS) {
      throw new IllegalArgumentException(
          "`modPow` and `isProbablePrime` take at most " + PRIME_BITS + " bits");
    }
    Meter.charge((long) number.bitLength() * number.bitLength() / Byte.SIZE);
  }

  /** {@link BigInteger#modPow} */
  public static BigInteger modPow(BigInteger base, BigInteger exponent, BigInteger modulus) {
    requireSmall(base);
    requireSmall(exponent);
    requireSmall(modulus);
    return base.modPow(exponent, modulus);
  }

  /** {@link BigInteger#isProbablePrime} */
  public static boolean isProbablePrime(BigInteger number, int certainty) {
    requireSmall(number);
    return number.isProbablePrime(Math.min(certainty, 100));
  }

  /** {@link BigDecimal#multiply} */
  public static BigDecimal multiply(BigDecimal a, BigDecimal b) {
    return decimal(multiply((Number) a, (Number) b));
  }

  static BigDecimal decimal(Number number) {
    if (number instanceof BigDecimal exact) {
      return exact;
    }
    if (!Double.isFinite(number.doubleValue()) && !(number instanceof BigInteger)) {
      throw new IllegalArgumentException("a decimal number has at most " + DIGITS + " digits");
    }
    return new BigDecimal(number.toString());
  }

  /** {@code number.round(places)} */
  public static BigDecimal round(BigDecimal number, int places) {
    return decimal(sized(number)).setScale(places(places), RoundingMode.HALF_UP);
  }

  /** {@code number.trunc(places)} */
  public static BigDecimal trunc(BigDecimal number, int places) {
    return decimal(sized(number)).setScale(places(places), RoundingMode.DOWN);
  }

  private static int places(int places) {
    return Math.clamp(places, -DIGITS, DIGITS);
  }

  /** {@code text.toBigDecimal()} */
  public static BigDecimal toBigDecimal(CharSequence text) {
    return decimal(sized(StringGroovyMethods.toBigDecimal(number(text))));
  }

  /** {@code text.toBigInteger()} */
  public static BigInteger toBigInteger(CharSequence text) {
    return StringGroovyMethods.toBigInteger(number(text));
  }

  private static CharSequence number(CharSequence text) {
    if (text.length() > TEXT) {
      throw new IllegalArgumentException("a number has at most " + TEXT + " digits");
    }
    return text;
  }

  /** {@code -value} */
  public static Object unaryMinus(Object value) {
    return DefaultGroovyMethods.unaryMinus(number(value));
  }

  /** {@code +value} */
  public static Object unaryPlus(Object value) {
    return DefaultGroovyMethods.unaryPlus(number(value));
  }

  private static Number number(Object value) {
    if (value instanceof Number number) {
      return sized(number);
    }
    throw new IllegalArgumentException("a number is wanted here");
  }
}
