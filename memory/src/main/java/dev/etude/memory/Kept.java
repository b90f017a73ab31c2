package dev.etude.memory;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a strategy keeps between its decisions, by name: numbers and short texts. Part of the
 * record, so that it outlives a reload of the script and a resume of the run. Immutable.
 *
 * @param numbers none of them NaN or infinite
 * @param texts of one line each
 */
public record Kept(Map<String, Double> numbers, Map<String, String> texts) {

  /** Nothing. */
  public static final Kept NOTHING = new Kept(Map.of(), Map.of());

  /** How many names there may be, numbers and texts together. */
  public static final int MOST = 32;

  /** How long a text may be, in characters. */
  public static final int LONGEST = 200;

  public Kept {
    numbers = sorted(numbers);
    texts = sorted(texts);
  }

  /** How many names there are. */
  public int size() {
    return numbers.size() + texts.size();
  }

  /** In an order that is always the same, since records of it are compared as text. */
  private static <V> Map<String, V> sorted(Map<String, V> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }
}
