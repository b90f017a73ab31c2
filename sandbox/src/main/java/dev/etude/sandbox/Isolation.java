package dev.etude.sandbox;

import java.util.List;

/**
 * What kept a program in: the tier, and each layer around the program that was really in force. A
 * layer is a phrase without commas, such as {@code no network}. Immutable.
 */
public record Isolation(Tier tier, List<String> layers) {

  public Isolation {
    layers = List.copyOf(layers);
  }

  /** On one line, for reports: {@code graalpy in a worker process, no network, read-only files}. */
  public String line() {
    return layers.isEmpty() ? tier.word() : tier.word() + " " + String.join(", ", layers);
  }
}
