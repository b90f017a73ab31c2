package dev.etude.runtime.score;

import dev.etude.dsl.task.Task;
import dev.etude.missions.Mission;
import dev.etude.sandbox.CodeFacts;
import dev.etude.sandbox.Verdict;
import dev.etude.sandbox.Verdict.Result;
import java.util.List;
import java.util.Optional;

/**
 * Scores a submission from what the grader and the syntax tree say. The same submission always has
 * the same score: work is counted in steps, not in seconds.
 *
 * @param weights of the four parts; they add up to 1
 */
public record Scoring(Mission.Score weights) {

  /** The score of a task for which nothing was submitted. */
  public static final Score NOTHING = new Score(0, 0, 0, 0, 0, 0);

  /**
   * @param facts structure of the submission, where it parsed
   * @param verdict of the hidden tests, where they ran
   * @param referenceSteps steps the reference took over the same tests, or -1 where unknown
   */
  public Score score(Task task, Optional<CodeFacts> facts, Optional<Verdict> verdict,
      long referenceSteps) {
    if (facts.isEmpty() || verdict.isEmpty()) {
      return NOTHING;
    }
    List<Result> results = verdict.get().results();
    double correctness = passed(results);
    List<Result> edges = results.stream().filter(Result::edge).toList();
    double robustness = edges.isEmpty() ? correctness : passed(edges);
    // A wrong program is neither efficient nor elegant: both count as far as it is right.
    double efficiency = correctness * efficiency(verdict.get().steps(), referenceSteps);
    double elegance = correctness * Elegance.of(facts.get());
    double total = weights.correctness() * correctness + weights.efficiency() * efficiency
        + weights.elegance() * elegance + weights.robustness() * robustness;
    return new Score(correctness, efficiency, elegance, robustness, total,
        total * (0.5 + task.difficulty()) * weight(task.source()));
  }

  private static double passed(List<Result> results) {
    return results.isEmpty()
        ? 0
        : (double) results.stream().filter(Result::passed).count() / results.size();
  }

  /** 1 for a program that works no more than the reference, 1/n for n times its work. */
  private static double efficiency(long steps, long referenceSteps) {
    return steps <= 0 || referenceSteps <= 0
        ? 1
        : Math.min(1, (double) referenceSteps / steps);
  }

  /** What a person asked for counts as it is; what a model asked for was not checked by anyone. */
  private static double weight(Task.Source source) {
    return switch (source) {
      case USER, TRAINER, DATASET -> 1;
      case MODEL -> 0.8;
    };
  }
}
