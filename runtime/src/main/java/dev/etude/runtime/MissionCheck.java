package dev.etude.runtime;

import dev.etude.dsl.Loading;
import dev.etude.dsl.Problem;
import dev.etude.dsl.ScriptLibrary;
import dev.etude.dsl.Scripts;
import dev.etude.dsl.Trust;
import dev.etude.missions.Mission;
import dev.etude.missions.YamlReading;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what is wrong with missions and scripts before anything runs.
 */
public record MissionCheck(Installation here) {

  /**
   * The problems of a mission, and of the policy and the scripts it names.
   *
   * @param file where the mission lies: what it names is looked for beside it
   */
  public List<Problem> mission(YamlReading<Mission> reading, Path file) {
    return switch (reading) {
      case YamlReading.Good<Mission> good -> named(good, file);
      case YamlReading.Bad<Mission> bad -> Stream.concat(bad.problems().stream(),
          bad.draft().stream().flatMap(draft -> named(draft, file).stream()))
          .sorted(missionFirst(bad)).toList();
    };
  }

  /** What stands in the mission itself comes first, top to bottom; then its scripts. */
  private static Comparator<Problem> missionFirst(YamlReading.Bad<Mission> bad) {
    String mission = bad.problems().getFirst().file();
    return Comparator.comparingInt(problem -> problem.file().equals(mission)
        ? problem.line()
        : Integer.MAX_VALUE);
  }

  private List<Problem> named(YamlReading.Good<Mission> read, Path file) {
    try (ScriptLibrary library = InForce.library(file, read.value().scripts(), here)) {
      return problems(read, library, file, here);
    }
  }

  /** The problems of the policy and the scripts that a mission names, which this loads. */
  static List<Problem> problems(YamlReading.Good<Mission> read, ScriptLibrary library, Path file,
      Installation here) {
    return Stream.concat(Policies.of(file, here).problems(read).stream(),
        InForce.problems(library, read).stream()).toList();
  }

  /** The problems of a script; its kind is told by its entry word. */
  public List<Problem> script(Path file) {
    return switch (ScriptFile.read(file)) {
      case ScriptFile.Unusable unusable -> List.of(unusable.problem());
      case ScriptFile.Script<?> script -> problems(script);
    };
  }

  private List<Problem> problems(ScriptFile.Script<?> script) {
    try (Scripts scripts = here.scripts(Trust.STRICT)) {
      return switch (script.load(scripts)) {
        case Loading.Loaded<?> _ -> List.of();
        case Loading.Refused<?> refused -> refused.problems();
      };
    }
  }
}
