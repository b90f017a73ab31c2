package dev.etude.runtime.trial;

import dev.etude.dsl.curve.Curve;
import dev.etude.dsl.curve.CurveFacts;
import dev.etude.dsl.family.Family;
import dev.etude.dsl.gate.Gate;
import dev.etude.dsl.gate.GateVerdict;
import dev.etude.dsl.repair.Repair;
import dev.etude.dsl.repair.Repairs;
import dev.etude.dsl.strategy.Decision;
import dev.etude.dsl.strategy.Strategy;
import dev.etude.dsl.task.Task;
import dev.etude.dsl.test.FactNotation;
import dev.etude.memory.Skill;
import dev.etude.runtime.Seeds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Asks a script of any kind. */
public final class Trial {

  private final Facts facts;
  private final Seeds seeds;

  public Trial(Facts facts) {
    this.facts = facts;
    this.seeds = new Seeds(facts.seed());
  }

  /**
   * Asks the value of a script.
   *
   * @throws dev.etude.dsl.ScriptException if it gives no answer
   * @throws IllegalArgumentException if the facts are not such as this kind is asked about
   */
  public Answer of(Object script) {
    return switch (script) {
      case Strategy strategy -> decisions(strategy);
      case Curve curve -> difficulties(curve);
      case Gate gate -> verdict(gate);
      case Repairs repairs -> repair(repairs);
      case Family family -> task(family);
      default -> throw new IllegalStateException("there is no trial of " + script.getClass());
    };
  }

  /** One decision, with how often it was taken. */
  private record Drill(String verb, String skill, String because, int times) {}

  private Answer decisions(Strategy strategy) {
    practisable();
    Map<Decision, Integer> taken = new LinkedHashMap<>();
    for (int i = 0; i < facts.times(); i++) {
      taken.merge(strategy.next(facts.profile(), seeds.generator("strategy", i, 0)), 1,
          Integer::sum);
    }
    List<Drill> drills = taken.entrySet().stream()
        .map(entry -> new Drill(entry.getKey().verb().word(), entry.getKey().skill(),
            entry.getKey().because(), entry.getValue()))
        .sorted(Comparator.comparingInt(Drill::times).reversed()).toList();
    int width = drills.stream().mapToInt(drill -> (drill.verb() + drill.skill()).length()).max()
        .orElse(0) + 1;
    return new Answer(drills.stream().map(drill -> share(drill.times())
        + String.format("%-" + width + "s  ", drill.verb() + " " + drill.skill())
        + drill.because()).toList(), Map.of("decisions", drills));
  }

  private String share(int times) {
    return facts.times() == 1
        ? ""
        : String.format(Locale.ROOT, "%4d of %d  ", times,
            facts.times());
  }

  /** What a curve asks of a skill: over so many questions, the lowest, the mean, the highest. */
  private record Difficulty(String skill, double lowest, double mean, double highest,
      String because) {}

  private Answer difficulties(Curve curve) {
    practisable();
    List<Difficulty> asked = new ArrayList<>();
    for (Skill skill : facts.profile().skills()) {
      CurveFacts known = CurveFacts.of(facts.profile(), skill.name());
      DoubleSummaryStatistics all = IntStream.range(0, facts.times())
          .mapToDouble(i -> curve.difficulty(known, seeds.generator("curve", i, 0)))
          .summaryStatistics();
      asked.add(new Difficulty(skill.name(), all.getMin(), all.getAverage(), all.getMax(),
          curve.ask(known, seeds.generator("curve", 0, 0)).because()));
    }
    return new Answer(asked.stream().map(Trial::line).toList(), Map.of("difficulties", asked));
  }

  private static String line(Difficulty asked) {
    String mean = String.format(Locale.ROOT, "%-16s %.3f", asked.skill(), asked.mean());
    return asked.lowest() == asked.highest()
        ? mean + "  " + asked.because()
        : mean + String.format(Locale.ROOT, "  (%.3f to %.3f)", asked.lowest(), asked.highest());
  }

  private void practisable() {
    if (facts.profile().skills().isEmpty()) {
      throw new IllegalArgumentException("say which skills there are, such as"
          + " `--history 'parsing+ parsing- sorting+'` or `--skills parsing,sorting`");
    }
  }

  private Answer verdict(Gate gate) {
    Map<String, Object> ofDecision = gate.judgesSubmissions()
        ? FactNotation.ofDecision(facts.facts())
        : facts.facts();
    Map<String, Object> ofSubmission = new LinkedHashMap<>(facts.facts());
    if (gate.judgesDecisions()) {
      ofSubmission.keySet().removeAll(ofDecision.keySet());
    }
    List<String> lines = new ArrayList<>();
    Map<String, GateVerdict> verdicts = new LinkedHashMap<>();
    if (gate.judgesSubmissions()) {
      verdicts.put("submission", gate.judge(FactNotation.submission(ofSubmission)));
    }
    if (gate.judgesDecisions()) {
      verdicts.put("decision",
          gate.judge(FactNotation.proposal(ofDecision, facts.profile())));
    }
    verdicts.forEach((what, verdict) -> {
      lines.add(what + " " + (verdict.accepted() ? "accepted" : "refused"));
      verdict.unmet().forEach(requirement -> lines.add("  unmet: " + requirement));
      lines.add(String.format(Locale.ROOT, "  preferences: %.2f", verdict.preference()));
    });
    return new Answer(lines, verdicts);
  }

  /** A repair as machines read it; {@code what}: empty where there is nothing more to say. */
  private record Remedy(String repair, String what) {}

  private Answer repair(Repairs repairs) {
    if (facts.failure().isEmpty()) {
      throw new IllegalArgumentException("say what failed, such as"
          + " `--failure MissingModule --fact module=numpy`");
    }
    Repair repair = repairs.repair(FactNotation.failure(facts.failure(), facts.facts()), 0);
    Remedy remedy = switch (repair) {
      case Repair.None() -> new Remedy("none", "the builder thinks again");
      case Repair.Provide(var module, var source) -> new Remedy("provide",
          module + " from " + source.text());
      case Repair.ReplaceModel(var model, var by) -> new Remedy("replaceModel",
          model + " by " + by);
      case Repair.RetryWithin(var limit) -> new Remedy("retryWithin", limit.toMillis() + " ms");
      case Repair.Hint(var text) -> new Remedy("hint", text);
      case Repair.GiveUp(var reason) -> new Remedy("giveUp", reason);
    };
    return new Answer(List.of(remedy.repair() + "  " + remedy.what()), remedy);
  }

  private Answer task(Family family) {
    Task task = family.pose(facts.level(), seeds.of("task", facts.level(), 0), "trial");
    return new Answer(TaskText.lines(task), TaskText.json(task));
  }
}
