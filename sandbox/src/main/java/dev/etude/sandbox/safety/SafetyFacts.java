package dev.etude.sandbox.safety;

import java.util.List;

/**
 * What a look at a program says of its safety, without a judgement; {@link CodePolicy} judges.
 *
 * @param findings under Bandit's rules, in the order of the text; at most 200
 * @param mentions what it names; at most 20,000
 * @param whole whether nothing was left out
 */
public record SafetyFacts(List<Finding> findings, List<Mention> mentions, boolean whole) {

  /** Of a program that says nothing. */
  public static final SafetyFacts NONE = new SafetyFacts(List.of(), List.of(), true);

  public SafetyFacts {
    findings = List.copyOf(findings);
    mentions = List.copyOf(mentions);
  }
}
