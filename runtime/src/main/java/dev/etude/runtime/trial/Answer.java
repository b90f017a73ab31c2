package dev.etude.runtime.trial;

import java.util.List;

/**
 * What a script answered.
 *
 * @param lines for people
 * @param json for machines: records, lists and plain values
 */
public record Answer(List<String> lines, Object json) {

  public Answer {
    lines = List.copyOf(lines);
  }
}
