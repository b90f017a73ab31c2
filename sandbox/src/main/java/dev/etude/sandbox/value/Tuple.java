package dev.etude.sandbox.value;

import java.util.List;

/** Marks plain objects that are to become a Python tuple; see {@link PyValues#of}. */
public record Tuple(List<?> items) {

  public Tuple {
    items = List.copyOf(items);
  }

  /** A tuple of these items. */
  public static Tuple of(Object... items) {
    return new Tuple(List.of(items));
  }
}
