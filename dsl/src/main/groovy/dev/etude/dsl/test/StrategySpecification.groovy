package dev.etude.dsl.test

import dev.etude.dsl.strategy.Decision
import dev.etude.dsl.strategy.Strategy
import dev.etude.dsl.strategy.Verb
import dev.etude.memory.Profile
import dev.etude.memory.Skill

/**
 * What specs of strategies extend.
 *
 * <pre>
 * expect:
 * strategy.next(history('parsing+ parsing- sorting+', [parsing, sorting])) == rehearse(parsing)
 * </pre>
 */
abstract class StrategySpecification extends ScriptSpecification {

  /** The strategy of this name. */
  protected Strategy script(String name) {
    script(Strategy.KIND, name)
  }

  /** The profile after a history in {@link HistoryNotation}. */
  protected Profile history(String past, List<Skill> skills) {
    HistoryNotation.profile(past, skills)
  }

  /** A profile of these skills as they are, with no outcomes. */
  protected Profile profile(List<Skill> skills) {
    new Profile(0, skills, [])
  }

  /** To be compared with what a strategy decides. */
  protected Decision practice(Skill skill) {
    new Decision(Verb.PRACTICE, skill.name(), '')
  }

  /** To be compared with what a strategy decides. */
  protected Decision rehearse(Skill skill) {
    new Decision(Verb.REHEARSE, skill.name(), '')
  }

  /** To be compared with what a strategy decides. */
  protected Decision stretch(Skill skill) {
    new Decision(Verb.STRETCH, skill.name(), '')
  }
}
