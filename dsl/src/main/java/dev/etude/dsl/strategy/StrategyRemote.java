package dev.etude.dsl.strategy;

import dev.etude.dsl.Problems;
import dev.etude.dsl.internal.Line;
import dev.etude.dsl.internal.LineJson;
import dev.etude.dsl.internal.Remote;
import dev.etude.memory.Kept;
import dev.etude.memory.Profile;
import dev.etude.memory.Skill;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/** Strategies over a line. What is random follows from one draw of the asker's. */
final class StrategyRemote implements Remote<Strategy> {

  private static final int LONGEST = 500;

  /** A question. */
  private record Question(Profile profile, long seed) {}

  @Override
  public Object about(Strategy strategy) {
    return Map.of();
  }

  @Override
  public Strategy stub(JsonNode about, Line line) {
    return (profile, random) -> line.ask(new Question(profile, random.nextLong()),
        ScriptedStrategy.DEADLINE, answer -> decision(answer, profile));
  }

  private static Decision decision(JsonNode answer, Profile profile) {
    Decision said = LineJson.read(answer, Decision.class);
    List<String> names = profile.skills().stream().map(Skill::name).toList();
    if (!names.contains(said.skill()) || said.kept().size() > Kept.MOST
        || !said.kept().texts().values().stream().allMatch(StrategyRemote::plain)) {
      throw new IllegalArgumentException("no decision of a strategy");
    }
    return new Decision(said.verb(), said.skill(), line(said.because()), line(said.note()),
        said.kept());
  }

  private static boolean plain(String text) {
    return text.length() <= Kept.LONGEST && text.equals(Problems.oneLine(text));
  }

  private static String line(String text) {
    return Problems.oneLine(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  @Override
  public Object answer(Strategy strategy, JsonNode question) {
    Question asked = LineJson.read(question, Question.class);
    return strategy.next(asked.profile(), new SplittableRandom(asked.seed()));
  }
}
