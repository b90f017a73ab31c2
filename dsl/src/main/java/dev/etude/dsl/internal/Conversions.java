package dev.etude.dsl.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.codehaus.groovy.runtime.StringGroovyMethods;
import org.jspecify.annotations.Nullable;

/**
 * Conversions from one type to another, said with {@code as} or meant by a type. Groovy's own would
 * call constructors and make proxies; these know numbers, text, truth and collections.
 */
public final class Conversions {

  private Conversions() {}

  /** {@code value as type} */
  public static @Nullable Object as(@Nullable Object value, Class<?> type) {
    if (value == null && type == Boolean.class) {
      return false;
    }
    if (value == null || type.isInstance(value)) {
      return value;
    }
    if (value instanceof CharSequence text && Number.class.isAssignableFrom(type)) {
      return number(text, type);
    }
    if (value instanceof CharSequence text && Collection.class.isAssignableFrom(type)) {
      return to(StringGroovyMethods.toList(text), type);
    }
    if (value instanceof Map<?, ?> map && Collection.class.isAssignableFrom(type)) {
      return to(new ArrayList<>(map.entrySet()), type);
    }
    return to(value, type);
  }

  private static Number number(CharSequence text, Class<?> type) {
    String plain = text.toString().strip();
    return switch (type.getSimpleName()) {
      case "Integer" -> StringGroovyMethods.toInteger(plain);
      case "Long" -> StringGroovyMethods.toLong(plain);
      case "Double" -> StringGroovyMethods.toDouble(plain);
      case "BigInteger" -> BoundedNumbers.toBigInteger(plain);
      default -> BoundedNumbers.toBigDecimal(plain);
    };
  }

  private static Number number(Number value, Class<?> type) {
    return switch (type.getSimpleName()) {
      case "Byte" -> value.byteValue();
      case "Short" -> value.shortValue();
      case "Integer" -> value.intValue();
      case "Long" -> value.longValue();
      case "Float" -> value.floatValue();
      case "Double" -> value.doubleValue();
      case "BigInteger" -> BoundedNumbers.decimal(value).toBigInteger();
      default -> BoundedNumbers.decimal(value);
    };
  }

  /** What a value becomes where a type is wanted. */
  public static @Nullable Object cast(@Nullable Object value, Class<?> type) {
    if (value == null && type == Boolean.class) {
      return false;
    }
    return value == null || type.isInstance(value) ? value : to(value, type);
  }

  private static Object to(Object value, Class<?> type) {
    Meter.weigh(value);
    if (type == String.class || type == CharSequence.class) {
      return BoundedTexts.of(value);
    }
    if (type == Boolean.class) {
      return truth(value);
    }
    if (type == Character.class && scalar(value)) {
      return letter(value);
    }
    if (Number.class.isAssignableFrom(type) && scalar(value)) {
      return number(value instanceof Number number ? number : (int) letter(value), type);
    }
    if (value instanceof Collection<?> items) {
      if (type.isAssignableFrom(ArrayList.class)) {
        return new ArrayList<>(items);
      }
      if (type.isAssignableFrom(LinkedHashSet.class)) {
        return new LinkedHashSet<>(items);
      }
    }
    if (value instanceof Map<?, ?> map && type == LinkedHashMap.class) {
      return new LinkedHashMap<>(map);
    }
    throw new IllegalArgumentException(Vocabulary.type(type.getSimpleName())
        + " is wanted here, not " + Vocabulary.type(value.getClass().getSimpleName()));
  }

  private static char letter(Object value) {
    return value instanceof Number number
        ? (char) number.intValue()
        : value.toString().charAt(0);
  }

  private static boolean scalar(Object value) {
    return value instanceof Number || value instanceof Character
        || value instanceof CharSequence text && text.length() == 1;
  }

  /** Whether a value counts as true: not null, not zero, not empty. */
  public static boolean truth(@Nullable Object value) {
    return switch (value) {
      case null -> false;
      case Boolean truth -> truth;
      case Collection<?> items -> !items.isEmpty();
      case Map<?, ?> map -> !map.isEmpty();
      case CharSequence text -> text.length() > 0;
      case Number number -> number.doubleValue() != 0;
      case Character letter -> letter != 0;
      case Object _ -> true;
    };
  }
}
