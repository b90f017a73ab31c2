package dev.etude.dsl.gate;

import dev.etude.dsl.internal.ScriptCode;
import groovy.lang.Closure;
import java.time.Duration;
import java.util.List;

/** A gate that asks its script. */
final class ScriptedGate implements Gate {

  private static final Duration DEADLINE = Duration.ofSeconds(1);

  private final ScriptCode code;

  private ScriptedGate(ScriptCode code) {
    this.code = code;
  }

  static Gate of(ScriptCode code) {
    code.ask(ScriptCode.LOADING, () -> {
      if (read(code).requirements().isEmpty()) {
        throw code.refuse(0, "", "missing", "the gate has no `require`",
            "say what must hold, such as `require('every test passes') { tests.allPassed }`");
      }
      return code;
    });
    return new ScriptedGate(code);
  }

  private static GateBuilder read(ScriptCode code) {
    var words = new GateBuilder(code);
    code.run(words);
    return words;
  }

  @Override
  public GateVerdict judge(Submission submission) {
    return code.ask(DEADLINE, () -> {
      var words = read(code);
      var facts = new SubmissionFacts(submission);
      List<String> unmet = words.requirements().entrySet().stream()
          .filter(entry -> !holds(entry.getValue(), facts)).map(entry -> entry.getKey()).toList();
      long wanted = words.preferences().size();
      long met = words.preferences().values().stream().filter(each -> holds(each, facts)).count();
      return new GateVerdict(unmet.isEmpty(), unmet, wanted == 0 ? 1 : met / (double) wanted);
    });
  }

  private static boolean holds(Closure<Boolean> condition, SubmissionFacts facts) {
    return Boolean.TRUE.equals(ScriptCode.with(condition, facts).call());
  }
}
