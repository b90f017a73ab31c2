package dev.etude.dsl.curve;

import dev.etude.dsl.internal.Rules;
import dev.etude.dsl.internal.ScriptCode;
import groovy.lang.Closure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the words of a curve and checks their numbers. */
final class CurveBuilder implements CurveWords {

  private final ScriptCode code;
  private final Rules<Double> steps;
  private @Nullable Double start;
  private double lowest;
  private double highest = 1;
  private boolean bounded;

  CurveBuilder(ScriptCode code, List<Integer> lines) {
    this.code = code;
    this.steps = new Rules<>(code, lines);
  }

  /** Steps, as what is added to the difficulty. */
  Rules<Double> steps() {
    return steps;
  }

  @Nullable
  Double start() {
    return start;
  }

  double within(double difficulty) {
    return Math.clamp(difficulty, lowest, highest);
  }

  @Override
  public void start(Number difficulty) {
    if (start != null) {
      throw twice("start");
    }
    start = share("start", difficulty);
  }

  @Override
  public When raise(Number step) {
    return steps.add(share("raise", step))::when;
  }

  @Override
  public When lower(Number step) {
    return steps.add(-share("lower", step))::when;
  }

  @Override
  public void within(Number lowest, Number highest) {
    if (bounded) {
      throw twice("within");
    }
    bounded = true;
    this.lowest = share("within", lowest);
    this.highest = share("within", highest);
    if (this.lowest > this.highest) {
      throw code.refuse(code.line(), "within", "bad-number",
          "`within` goes from lowest to highest, was " + lowest + " to " + highest, "");
    }
  }

  @Override
  public void next(Closure<? extends Number> block) {
    steps.next(block);
  }

  private RuntimeException twice(String word) {
    return code.refuse(code.line(), word, "said-twice", "`" + word + "` is said twice",
        "delete one");
  }

  private double share(String word, Number number) {
    double value = number.doubleValue();
    if (!(value >= 0 && value <= 1)) {
      throw code.refuse(code.line(), word, "bad-number",
          "`" + word + "` takes a number in [0,1], not " + number, "");
    }
    return value;
  }
}
