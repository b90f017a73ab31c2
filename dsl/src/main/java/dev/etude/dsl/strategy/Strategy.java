package dev.etude.dsl.strategy;

import dev.etude.dsl.ScriptKind;
import dev.etude.memory.Profile;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Says what the builder should work on next. Implementations are immutable and safe for use by many
 * threads; all that is random comes from the generator they are given.
 */
@FunctionalInterface
public interface Strategy {

  /** Strategies, in {@code trainers}: {@code strategy { }}. */
  ScriptKind<Strategy> KIND = new ScriptKind<>("strategy", "trainers", StrategyScript.class,
      new StrategyRemote(), ScriptedStrategy::of);

  /**
   * Decides.
   *
   * @param profile with at least one skill
   * @throws dev.etude.dsl.ScriptException if a script gives no decision within a second, or one
   *     that cannot be carried out
   */
  Decision next(Profile profile, RandomGenerator random);

  /** Decides with a generator that always starts the same, for strategies that draw nothing. */
  default Decision next(Profile profile) {
    return next(profile, new SplittableRandom(0));
  }
}
