package dev.etude.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Where the time of one cycle goes. Phases may nest; time counts for the innermost. For one thread.
 */
public final class Phases {

  /** What is not in any other phase: the journal, the documents, the loop itself. */
  public static final String KERNEL = "kernel";

  private final LongSupplier nanos;
  private final Consumer<String> entered;
  private final Map<String, Long> spent = new LinkedHashMap<>();
  private final long began;
  private String current = KERNEL;
  private long since;

  /**
   * Starts the clock.
   *
   * @param entered is told of each phase as it begins, for the heartbeat
   */
  public Phases(LongSupplier nanos, Consumer<String> entered) {
    this.nanos = nanos;
    this.entered = entered;
    began = nanos.getAsLong();
    since = began;
  }

  /** Counts the time of {@code work} under {@code name}. */
  public <T> T in(String name, Supplier<T> work) {
    String outer = enter(name);
    try {
      return work.get();
    } finally {
      enter(outer);
    }
  }

  private String enter(String name) {
    long now = nanos.getAsLong();
    spent.merge(current, now - since, Long::sum);
    String left = current;
    current = name;
    since = now;
    if (!name.equals(left)) {
      entered.accept(name);
    }
    return left;
  }

  /** Milliseconds by phase up to now. */
  public Map<String, Long> millis() {
    enter(current);
    Map<String, Long> millis = new LinkedHashMap<>();
    spent.forEach((name, time) -> millis.put(name, time / 1_000_000));
    return millis;
  }

  /** Milliseconds since the clock was started. */
  public long total() {
    return (nanos.getAsLong() - began) / 1_000_000;
  }
}
