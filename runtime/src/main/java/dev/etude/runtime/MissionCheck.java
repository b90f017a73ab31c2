package dev.etude.runtime;

import dev.etude.dsl.Loading;
import dev.etude.dsl.Problem;
import dev.etude.dsl.ScriptKind;
import dev.etude.dsl.curve.Curve;
import dev.etude.dsl.family.Family;
import dev.etude.dsl.gate.Gate;
import dev.etude.dsl.repair.Repairs;
import dev.etude.dsl.strategy.Strategy;
import dev.etude.missions.MissionReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is wrong with missions and scripts before anything runs.
 */
public record MissionCheck(Installation here) {

  private static final List<ScriptKind<?>> KINDS = List.of(Strategy.KIND, Curve.KIND, Gate.KIND,
      Repairs.KIND, Family.KIND);
  private static final Pattern ENTRY = Pattern.compile("(?m)^([a-z]+)\\s*\\{");

  /** The problems of the scripts a mission names. */
  public List<Problem> mission(MissionReading.Good read, Path file) {
    return InForce.problems(InForce.library(file, here), read);
  }

  /** The problems of a script; its kind is told by its entry word. */
  public List<Problem> script(Path file) {
    try {
      String text = Files.readString(file);
      Optional<ScriptKind<?>> kind = kind(text);
      if (kind.isEmpty()) {
        return List.of(new Problem(file.toString(), "no-block", "has no block of a script",
            "start with `strategy {`, `curve {`, `gate {`, `repairs {` or `family {`"));
      }
      return load(kind.get(), file, text);
    } catch (IOException failure) {
      return List.of(new Problem(file.toString(), "no-file",
          Files.exists(file) ? "cannot be read" : "does not exist",
          "name a script, such as strategies/trainers/steady_climb.groovy"));
    }
  }

  private List<Problem> load(ScriptKind<?> kind, Path file, String text) {
    return switch (here.scripts().load(kind, file.toString(), text)) {
      case Loading.Loaded<?> loaded -> List.of();
      case Loading.Refused<?> refused -> refused.problems();
    };
  }

  private static Optional<ScriptKind<?>> kind(String text) {
    Matcher matcher = ENTRY.matcher(text);
    while (matcher.find()) {
      for (ScriptKind<?> kind : KINDS) {
        if (kind.word().equals(matcher.group(1))) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }
}
