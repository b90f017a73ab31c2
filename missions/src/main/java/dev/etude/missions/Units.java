package dev.etude.missions;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts with a unit: durations in milliseconds, sizes in bytes. */
final class Units {

  private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,9})(ms|s|m|h|KiB|MiB|GiB)");

  private Units() {}

  static OptionalLong parse(String text) {
    Matcher amount = AMOUNT.matcher(text);
    return amount.matches()
        ? OptionalLong.of(
            Math.multiplyExact(Long.parseLong(amount.group(1)), unit(amount.group(2))))
        : OptionalLong.empty();
  }

  private static long unit(String name) {
    return switch (name) {
      case "ms" -> 1;
      case "s" -> 1000;
      case "m" -> 60_000;
      case "h" -> 3_600_000;
      case "KiB" -> 1L << 10;
      case "MiB" -> 1L << 20;
      default -> 1L << 30;
    };
  }
}
