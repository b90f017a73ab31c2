package dev.etude.dsl.strategy;

import dev.etude.dsl.internal.Rules;
import dev.etude.dsl.internal.ScriptCode;
import groovy.lang.Closure;
import java.util.List;

/** Takes the words of a strategy. */
final class StrategyBuilder implements StrategyWords {

  private final Rules<Drill> rules;

  /** What a rule asks for. */
  record Drill(Verb verb, Focus focus) {}

  StrategyBuilder(ScriptCode code, List<Integer> lines) {
    this.rules = new Rules<>(code, lines);
  }

  Rules<Drill> rules() {
    return rules;
  }

  private When rule(Verb verb, Focus focus) {
    return rules.add(new Drill(verb, focus))::when;
  }

  @Override
  public When practice(Focus focus) {
    return rule(Verb.PRACTICE, focus);
  }

  @Override
  public When rehearse(Focus focus) {
    return rule(Verb.REHEARSE, focus);
  }

  @Override
  public When stretch(Focus focus) {
    return rule(Verb.STRETCH, focus);
  }

  @Override
  public void next(Closure<Decision> block) {
    rules.next(block);
  }

  @Override
  public Focus getRegressed() {
    return Focus.REGRESSED;
  }

  @Override
  public Focus getStalest() {
    return Focus.STALEST;
  }

  @Override
  public Focus getStrongest() {
    return Focus.STRONGEST;
  }

  @Override
  public Focus getWeakest() {
    return Focus.WEAKEST;
  }

  @Override
  public Focus getAny() {
    return Focus.ANY;
  }
}
