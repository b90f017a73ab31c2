package dev.etude.runtime.search;

import static dev.etude.runtime.search.Operator.of;
import static dev.etude.runtime.search.Values.ERROR;

import dev.etude.runtime.search.Operator.Trait;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Operators on numbers. Division and remainder round as Python's do, towards minus infinity. */
final class Arithmetic {

  private Arithmetic() {}

  static List<Operator> operators() {
    return List.of(
        of("+", 2, "(int, int) -> int", "{0:10} + {1:11}", 10, a -> plus(a[0], a[1]))
            .with(Trait.COMMUTATIVE),
        of("-", 2, "(int, int) -> int", "{0:10} - {1:11}", 10, a -> minus(a[0], a[1])),
        of("*", 2, "(int, int) -> int", "{0:11} * {1:12}", 11, a -> times(a[0], a[1]))
            .with(Trait.COMMUTATIVE),
        of("//", 3, "(int, int) -> int", "{0:11} // {1:12}", 11,
            a -> zero(a[1]) ? ERROR : (Object) Math.floorDiv((Long) a[0], (Long) a[1])),
        of("%", 3, "(int, int) -> int", "{0:11} % {1:12}", 11,
            a -> zero(a[1]) ? ERROR : (Object) Math.floorMod((Long) a[0], (Long) a[1])),
        of("**", 5, "(int, int) -> int", "{0:14} ** {1:12}", 13, a -> power(a[0], a[1])),
        of("neg", 4, "int -> int", "-{0:12}", 12, a -> minus(0L, a[0])),
        of("abs", 4, "int -> int", "abs({0})", a -> Math.abs((Long) a[0])),
        of("min2", 4, "(int, int) -> int", "min({0}, {1})",
            a -> Math.min((Long) a[0], (Long) a[1])).with(Trait.COMMUTATIVE),
        of("max2", 4, "(int, int) -> int", "max({0}, {1})",
            a -> Math.max((Long) a[0], (Long) a[1])).with(Trait.COMMUTATIVE),
        of("gcd", 6, "(int, int) -> int", "math.gcd({0}, {1})",
            a -> gcd(Math.abs((Long) a[0]), Math.abs((Long) a[1]))).with(Trait.COMMUTATIVE),
        of("lcm", 7, "(int, int) -> int", "math.lcm({0}, {1})", a -> lcm(a[0], a[1]))
            .with(Trait.COMMUTATIVE),
        of("isqrt", 7, "int -> int", "math.isqrt({0})", a -> root((Long) a[0])),
        of("divides", 4, "(int, int) -> bool", "{0:11} % {1:12} == 0", 5,
            a -> zero(a[1]) ? ERROR : (Object) ((Long) a[0] % (Long) a[1] == 0)),
        of("/", 4, "(int, int) -> float", "{0:11} / {1:12}", 11,
            a -> zero(a[1]) ? ERROR : quotient((Long) a[0], (Long) a[1])),
        of("float", 4, "int -> float", "float({0})", a -> (double) (Long) a[0]),
        of("fadd", 3, "(float, float) -> float", "{0:10} + {1:11}", 10,
            a -> finite((Double) a[0] + (Double) a[1])).with(Trait.COMMUTATIVE),
        of("fsub", 3, "(float, float) -> float", "{0:10} - {1:11}", 10,
            a -> finite((Double) a[0] - (Double) a[1])),
        of("fmul", 3, "(float, float) -> float", "{0:11} * {1:12}", 11,
            a -> finite((Double) a[0] * (Double) a[1])).with(Trait.COMMUTATIVE),
        of("fdiv", 4, "(float, float) -> float", "{0:11} / {1:12}", 11,
            a -> (Double) a[1] == 0 ? ERROR : finite((Double) a[0] / (Double) a[1])),
        of("round", 4, "(float, int) -> float", "round({0}, {1})",
            a -> round((Double) a[0], (Long) a[1])),
        of("trunc", 4, "float -> int", "int({0})",
            a -> Math.abs((Double) a[0]) < 1e15 ? (Object) (long) (double) (Double) a[0] : ERROR));
  }

  static Object plus(Object a, Object b) {
    long x = (Long) a;
    long y = (Long) b;
    long sum = x + y;
    return ((x ^ sum) & (y ^ sum)) < 0 ? ERROR : (Object) sum;
  }

  static Object times(Object a, Object b) {
    long x = (Long) a;
    long y = (Long) b;
    long low = x * y;
    return Math.multiplyHigh(x, y) == low >> 63 ? (Object) low : ERROR;
  }

  private static Object minus(Object a, Object b) {
    long y = (Long) b;
    return y == Long.MIN_VALUE ? ERROR : plus(a, -y);
  }

  private static boolean zero(Object value) {
    return (Long) value == 0;
  }

  /** A negative exponent would give a float. */
  private static Object power(Object base, Object exponent) {
    long times = (Long) exponent;
    if (times < 0 || times > 64) {
      return ERROR;
    }
    Object result = 1L;
    for (long i = 0; i < times && result != ERROR; i++) {
      result = times(result, base);
    }
    return result;
  }

  private static Object gcd(long a, long b) {
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  private static Object lcm(Object a, Object b) {
    long x = Math.abs((Long) a);
    long y = Math.abs((Long) b);
    return x == 0 || y == 0 ? (Object) 0L : times(x / (Long) gcd(x, y), y);
  }

  private static Object root(long value) {
    if (value < 0 || value > 1L << 52) {
      return ERROR;
    }
    return (long) Math.sqrt((double) value);
  }

  /** Exact for integers a double can hold; the search leaves larger ones alone. */
  private static Object quotient(long a, long b) {
    return Math.abs(a) > 1L << 53 || Math.abs(b) > 1L << 53
        ? ERROR
        : (Object) ((double) a / (double) b);
  }

  private static Object finite(double value) {
    return Double.isFinite(value) ? (Object) value : ERROR;
  }

  /** Python rounds the exact binary value, half to even. */
  private static Object round(double value, long digits) {
    return digits < 0 || digits > 12
        ? ERROR
        : (Object) new BigDecimal(value).setScale((int) digits, RoundingMode.HALF_EVEN)
            .doubleValue();
  }
}
