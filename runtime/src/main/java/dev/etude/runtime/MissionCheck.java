package dev.etude.runtime;

import dev.etude.dsl.Loading;
import dev.etude.dsl.Problem;
import dev.etude.dsl.ScriptLibrary;
import dev.etude.dsl.Scripts;
import dev.etude.dsl.Trust;
import dev.etude.missions.MissionReading;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what is wrong with missions and scripts before anything runs.
 */
public record MissionCheck(Installation here) {

  /** The problems of the policy and the scripts a mission names. */
  public List<Problem> mission(MissionReading.Good read, Path file) {
    try (ScriptLibrary library = InForce.library(file, read.mission().scripts(), here)) {
      return Stream.concat(Policies.of(file, here).problems(read).stream(),
          InForce.problems(library, read).stream()).toList();
    }
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
