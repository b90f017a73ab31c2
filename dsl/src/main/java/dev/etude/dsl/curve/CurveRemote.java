package dev.etude.dsl.curve;

import dev.etude.dsl.Problems;
import dev.etude.dsl.internal.Line;
import dev.etude.dsl.internal.LineJson;
import dev.etude.dsl.internal.Remote;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** Curves over a line. What is random follows from one draw of the asker's. */
final class CurveRemote implements Remote<Curve> {

  private static final int LONGEST = 500;

  /** A question. */
  private record Question(CurveFacts facts, long seed) {}

  @Override
  public Object about(Curve curve) {
    return Map.of();
  }

  @Override
  public Curve stub(JsonNode about, Line line) {
    return new Stub(line);
  }

  /** A curve elsewhere. */
  private record Stub(Line line) implements Curve {

    @Override
    public double difficulty(CurveFacts facts, RandomGenerator random) {
      return ask(facts, random).difficulty();
    }

    @Override
    public Asked ask(CurveFacts facts, RandomGenerator random) {
      return line.ask(new Question(facts, random.nextLong()), ScriptedCurve.DEADLINE,
          CurveRemote::asked);
    }
  }

  private static Curve.Asked asked(JsonNode answer) {
    Curve.Asked said = LineJson.read(answer, Curve.Asked.class);
    if (!(said.difficulty() >= 0 && said.difficulty() <= 1)
        || said.because().length() > LONGEST) {
      throw new IllegalArgumentException("no answer of a curve");
    }
    return new Curve.Asked(said.difficulty(), Problems.oneLine(said.because()));
  }

  @Override
  public Object answer(Curve curve, JsonNode question) {
    Question asked = LineJson.read(question, Question.class);
    return curve.ask(asked.facts(), new SplittableRandom(asked.seed()));
  }
}
