package dev.etude.dsl.gate;

import java.util.List;

/**
 * What a gate says.
 *
 * @param accepted whether every requirement holds
 * @param unmet the requirements that do not hold, in the words of the gate
 * @param preference the share of the preferences that hold, in [0,1]; 1 where there are none
 */
public record GateVerdict(boolean accepted, List<String> unmet, double preference) {

  public GateVerdict {
    unmet = List.copyOf(unmet);
  }
}
