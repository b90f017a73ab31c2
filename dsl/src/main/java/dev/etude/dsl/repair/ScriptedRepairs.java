package dev.etude.dsl.repair;

import dev.etude.dsl.internal.ScriptCode;
import groovy.lang.Closure;
import java.time.Duration;

/** Repairs that ask their script. */
final class ScriptedRepairs implements Repairs {

  static final Duration DEADLINE = Duration.ofSeconds(1);

  private final ScriptCode code;

  private ScriptedRepairs(ScriptCode code) {
    this.code = code;
  }

  static Repairs of(ScriptCode code) {
    code.ask(ScriptCode.LOADING, () -> {
      if (read(code).answers().isEmpty()) {
        throw code.refuse(0, "", "empty", "the script repairs nothing",
            "write an answer, such as `on(MissingModule) { provide it.module }`");
      }
      return code;
    });
    return new ScriptedRepairs(code);
  }

  private static RepairsBuilder read(ScriptCode code) {
    var words = new RepairsBuilder(code);
    code.run(words);
    return words;
  }

  @Override
  public Repair repair(Failure failure, int before) {
    return code.ask(DEADLINE, () -> {
      var words = read(code);
      Closure<?> answer = words.answers().get(failure.getClass());
      if (answer == null || before >= words.most()) {
        return new Repair.None();
      }
      var said = new RepairBuilder(code, words.tables());
      ScriptCode.with(answer, said).call(failure);
      return said.repair();
    });
  }

  /** The script's file, as failed specs show it. */
  @Override
  public String toString() {
    return code.file();
  }
}
