package dev.etude.missions;

import dev.etude.dsl.Trust;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a run works on, with whom, and how far it may go. Defaults, ranges and the meaning of each
 * key are in {@code mission.schema.json}.
 *
 * @param name the name of its file, without what follows the first dot
 * @param policy the name of the policy that looks at programs before they run
 * @param scripts how far it trusts its scripts
 */
public record Mission(String name, String goal, long seed, Trainer trainer, Builder builder,
    Sandbox sandbox, Score score, Budget budget, int maxRetries, String policy,
    Trust scripts) {

  /**
   * Who sets the tasks: scripts by name, and a dataset, if one is named.
   *
   * @param gate that judges decisions, where one is named
   */
  public record Trainer(String strategy, String curve, Optional<String> gate,
      List<String> families, Optional<String> dataset) {

    public Trainer {
      families = List.copyOf(families);
    }

    static Trainer of(Fields fields) {
      return new Trainer(fields.text("strategy"), fields.text("curve"),
          fields.optionalText("gate"), fields.texts("families"), fields.optionalText("dataset"));
    }
  }

  /** Who solves them. */
  public record Builder(ModelChoice model, String gate, String repairs, int attempts,
      Optional<String> record) {

    static Builder of(Fields fields) {
      return new Builder(ModelChoice.of(fields), fields.text("gate"), fields.text("repairs"),
          fields.whole("attempts"), fields.optionalText("record"));
    }
  }

  /** What one program may use. */
  public record Sandbox(String tier, Optional<String> image, Optional<String> environment,
      Duration time, long memoryBytes, int outputBytes, int workers) {

    static Sandbox of(Fields fields) {
      return new Sandbox(fields.text("tier"), fields.optionalText("image"),
          fields.optionalText("environment"), fields.duration("time"), fields.bytes("memory"),
          Math.toIntExact(fields.bytes("output")), fields.whole("workers"));
    }
  }

  /** Weights that add up to 1. */
  public record Score(double correctness, double efficiency, double elegance,
      double robustness) {

    static Score of(Fields fields) {
      double correctness = fields.number("correctness");
      double efficiency = fields.number("efficiency");
      double elegance = fields.number("elegance");
      double robustness = fields.number("robustness");
      double sum = correctness + efficiency + elegance + robustness;
      if (sum == 0) {
        fields.refuse("the weights of `score` are all 0", "give one of them a weight");
        sum = 1;
      }
      return new Score(correctness / sum, efficiency / sum, elegance / sum, robustness / sum);
    }
  }

  /** Limits; the first one reached ends the run. */
  public record Budget(int cycles, Duration time) {

    static Budget of(Fields fields) {
      return new Budget(fields.whole("cycles"), fields.duration("time"));
    }
  }

  static Mission of(String name, Fields fields) {
    return new Mission(name, fields.text("goal"), fields.longWhole("seed"),
        Trainer.of(fields.block("trainer")), Builder.of(fields.block("builder")),
        Sandbox.of(fields.block("sandbox")), Score.of(fields.block("score")),
        Budget.of(fields.block("budget")), fields.whole("max_retries"),
        fields.text("policy"), Trust.of(fields.text("scripts")));
  }
}
