package dev.etude.lab;

import dev.etude.dsl.strategy.Pairing;

/**
 * A pairing under its name.
 *
 * @param strategy name of its script
 * @param curve name of its script
 */
public record Contender(String strategy, String curve, Pairing pairing) {

  /** As users write it: {@code frontier:gentle}. */
  public String name() {
    return strategy + ":" + curve;
  }
}
