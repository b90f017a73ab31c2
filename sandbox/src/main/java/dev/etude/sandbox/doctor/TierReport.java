package dev.etude.sandbox.doctor;

import dev.etude.sandbox.Tier;
import java.util.List;

/**
 * Whether a tier is there.
 *
 * @param ready whether programs can be run in it
 * @param parts what it is made of here
 * @param problem why it is not ready, on one line; empty where it is
 * @param more what to do for it, or for more isolation, on one line; empty: nothing
 */
public record TierReport(Tier tier, boolean ready, List<Part> parts, String problem,
    String more) {

  public TierReport {
    parts = List.copyOf(parts);
  }
}
