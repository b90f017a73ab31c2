package dev.etude.dsl.strategy;

import dev.etude.dsl.Draw;
import dev.etude.dsl.internal.Rules;
import dev.etude.dsl.internal.Rules.Rule;
import dev.etude.dsl.internal.ScriptCode;
import dev.etude.dsl.strategy.StrategyBuilder.Drill;
import dev.etude.memory.Profile;
import dev.etude.memory.Skill;
import groovy.lang.Closure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A strategy that asks its script. */
final class ScriptedStrategy implements Strategy {

  static final Duration DEADLINE = Duration.ofSeconds(1);

  private final ScriptCode code;
  private final List<Integer> lines;
  /** What was said on a line, as decisions quote it. */
  private final Map<Integer, String> quotes = new ConcurrentHashMap<>();

  private ScriptedStrategy(ScriptCode code, List<Integer> lines) {
    this.code = code;
    this.lines = lines;
  }

  static Strategy of(ScriptCode code) {
    return new ScriptedStrategy(code, code.ask(ScriptCode.LOADING, () -> check(code)));
  }

  private static Rules<Drill> read(ScriptCode code, List<Integer> lines) {
    var words = new StrategyBuilder(code, lines);
    code.run(words);
    return words.rules();
  }

  /** The lines of the rules. */
  private static List<Integer> check(ScriptCode code) {
    var rules = read(code, List.of());
    rules.check(ScriptedStrategy::always);
    if (rules.next() == null) {
      if (rules.all().isEmpty()) {
        throw code.refuse(0, "", "empty", "the strategy has no rules",
            "write one, such as `practice weakest`");
      }
      Rule<Drill> last = rules.all().getLast();
      if (!always(last)) {
        throw rules.refuse(last, "open-end", "the last rule may not hold",
            "end with one that always does, such as `practice weakest`");
      }
    }
    return rules.lines();
  }

  /** A regressed skill may not exist; every other focus does. */
  private static boolean always(Rule<Drill> rule) {
    return !rule.conditional() && rule.action.focus() != Focus.REGRESSED;
  }

  @Override
  public Decision next(Profile profile, RandomGenerator random) {
    if (profile.skills().isEmpty()) {
      throw new IllegalArgumentException("profile must have at least one skill");
    }
    return code.ask(DEADLINE, () -> decide(profile, random));
  }

  private Decision decide(Profile profile, RandomGenerator random) {
    var history = new History(profile);
    var rules = read(code, lines);
    Closure<?> next = rules.next();
    if (next != null) {
      var deciding = new Deciding(code, quotes, profile);
      Object answer = ScriptCode.with(next, deciding).call(history, new Draw(random));
      if (answer instanceof Decision decision) {
        return deciding.decided(decision);
      }
      throw code.badAnswer(0, "`next` gave no decision; end it with `practice skill`");
    }
    for (Rule<Drill> rule : rules.all()) {
      if (rule.holds(history)) {
        Drill drill = rule.action;
        Optional<Skill> skill = drill.focus().of(profile.skills(), random);
        if (skill.isPresent()) {
          return new Decision(drill.verb(), skill.get().name(),
              quotes.computeIfAbsent(rule.line(), code::rule), "", profile.kept());
        }
      }
    }
    throw code.badAnswer(0, "no rule holds; end with one that always does");
  }

  /** The script's file, as failed specs show it. */
  @Override
  public String toString() {
    return code.file();
  }
}
