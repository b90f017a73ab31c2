package dev.etude.dsl.test;

import dev.etude.memory.Outcome;
import dev.etude.memory.Profile;
import dev.etude.memory.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Histories in short: {@code parsing+ parsing- sorting+}, oldest first, {@code +} for passed and
 * {@code -} for failed, each at difficulty 0.5 unless it says another, as {@code parsing+0.7} does.
 *
 * <p>
 * The profile is a plain one: proficiency is (passed + 1) / (attempts + 2) (Laplace), uncertainty 1
 * / (attempts + 1), learning progress the pass rate of the later half less that of the earlier
 * half.
 */
public final class HistoryNotation {

  private static final Pattern OUTCOME = Pattern
      .compile("([a-z][a-z0-9_]*)([+-])(0?\\.\\d+|0|1|1\\.0)?");
  private static final double DIFFICULTY = 0.5;

  private HistoryNotation() {}

  /** The outcomes, one a cycle, from cycle 1 on. */
  public static List<Outcome> outcomes(String history) {
    List<Outcome> outcomes = new ArrayList<>();
    for (String word : history.isBlank() ? new String[0] : history.strip().split("\\s+")) {
      Matcher form = OUTCOME.matcher(word);
      if (!form.matches()) {
        throw new IllegalArgumentException("`" + word
            + "` is not an outcome; write `parsing+`, `parsing-` or `parsing+0.7`");
      }
      boolean passed = form.group(2).equals("+");
      double difficulty = form.group(3) == null ? DIFFICULTY : Double.parseDouble(form.group(3));
      outcomes.add(new Outcome(outcomes.size() + 1L, form.group(1), passed, difficulty,
          passed ? 1 : 0));
    }
    return outcomes;
  }

  /** The profile after a history; skills it does not mention are taken as they are. */
  public static Profile profile(String history, List<Skill> skills) {
    List<Outcome> outcomes = outcomes(history);
    for (Outcome outcome : outcomes) {
      if (skills.stream().noneMatch(skill -> skill.name().equals(outcome.skill()))) {
        throw new IllegalArgumentException("`" + outcome.skill() + "` is not among the skills");
      }
    }
    return new Profile(outcomes.size(),
        skills.stream().map(skill -> after(skill, outcomes)).toList(), outcomes);
  }

  private static Skill after(Skill skill, List<Outcome> all) {
    List<Outcome> own = all.stream().filter(outcome -> outcome.skill().equals(skill.name()))
        .toList();
    if (own.isEmpty()) {
      return skill;
    }
    Outcome last = own.getLast();
    double progress = rate(own.subList(own.size() / 2, own.size()))
        - rate(own.subList(0, own.size() / 2));
    return new Skill(skill.name(), (passed(own) + 1.0) / (own.size() + 2),
        1.0 / (own.size() + 1), own.size(), progress / own.size(), progress, last.cycle(),
        regressed(own), last.difficulty());
  }

  private static boolean regressed(List<Outcome> own) {
    Outcome last = own.getLast();
    return !last.passed() && own.stream()
        .anyMatch(outcome -> outcome.passed() && outcome.difficulty() >= last.difficulty());
  }

  private static long passed(List<Outcome> outcomes) {
    return outcomes.stream().filter(Outcome::passed).count();
  }

  private static double rate(List<Outcome> outcomes) {
    return outcomes.isEmpty() ? 0 : passed(outcomes) / (double) outcomes.size();
  }
}
