package dev.etude.dsl.curve;

import dev.etude.dsl.Draw;
import dev.etude.dsl.internal.Rules.Rule;
import dev.etude.dsl.internal.ScriptCode;
import groovy.lang.Closure;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** A curve that asks its script. */
final class ScriptedCurve implements Curve {

  static final Duration DEADLINE = Duration.ofSeconds(1);

  private static final int START = -1;
  private static final int NEXT = -2;
  private static final int STAY = -3;

  private final ScriptCode code;
  private final List<Integer> lines;

  private ScriptedCurve(ScriptCode code, List<Integer> lines) {
    this.code = code;
    this.lines = lines;
  }

  static Curve of(ScriptCode code) {
    return new ScriptedCurve(code, code.ask(ScriptCode.LOADING, () -> check(code)));
  }

  private static CurveBuilder read(ScriptCode code, List<Integer> lines) {
    var words = new CurveBuilder(code, lines);
    code.run(words);
    return words;
  }

  /** The lines of the steps. */
  private static List<Integer> check(ScriptCode code) {
    var words = read(code, List.of());
    words.steps().check(rule -> !rule.conditional());
    if (words.steps().next() == null && words.start() == null) {
      throw code.refuse(0, "", "missing", "the curve has no `start`",
          "say where a skill begins, such as `start 0.2`");
    }
    if (words.steps().next() != null && words.start() != null) {
      throw code.refuse(0, "", "mixed", "`start` stands beside `next { }`",
          "give the first difficulty in `next`: `skill.difficulty` is -1 there");
    }
    return words.steps().lines();
  }

  @Override
  public double difficulty(CurveFacts facts, RandomGenerator random) {
    return code.ask(DEADLINE, () -> step(facts, random)).difficulty();
  }

  @Override
  public Asked ask(CurveFacts facts, RandomGenerator random) {
    Taken taken = code.ask(DEADLINE, () -> step(facts, random));
    return new Asked(taken.difficulty(), switch (taken.line()) {
      case START -> "start: the first task of the skill";
      case NEXT -> "next";
      case STAY -> "no step holds: as before";
      default -> code.rule(taken.line());
    });
  }

  /** What a question came to; {@code line}: of the step that was taken, or what stands for none. */
  private record Taken(double difficulty, int line) {}

  private Taken step(CurveFacts facts, RandomGenerator random) {
    var words = read(code, lines);
    var history = new SkillHistory(facts);
    Closure<?> next = words.steps().next();
    if (next != null) {
      Closure<?> block = ScriptCode.with(next, new CurveWords.Nothing() {
      });
      Object answer = block.getMaximumNumberOfParameters() > 2
          ? block.call(facts.skill(), history, new Draw(random))
          : block.call(facts.skill(), history);
      if (answer instanceof Number number && !Double.isNaN(number.doubleValue())) {
        return new Taken(words.within(number.doubleValue()), NEXT);
      }
      throw code.badAnswer(0, "`next` must give a number, it gave " + ScriptCode.shown(answer));
    }
    double now = facts.skill().difficulty();
    Double start = words.start();
    if (now < 0 && start != null) {
      return new Taken(words.within(start), START);
    }
    for (Rule<Double> step : words.steps().all()) {
      if (step.holds(history)) {
        return new Taken(words.within(now + step.action), step.line());
      }
    }
    return new Taken(words.within(now), STAY);
  }

  /** The script's file, as failed specs show it. */
  @Override
  public String toString() {
    return code.file();
  }
}
