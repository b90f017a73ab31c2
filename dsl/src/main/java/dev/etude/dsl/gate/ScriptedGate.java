package dev.etude.dsl.gate;

import dev.etude.dsl.internal.ScriptCode;
import java.time.Duration;

/** A gate that asks its script. */
record ScriptedGate(ScriptCode code, boolean judgesSubmissions,
    boolean judgesDecisions) implements Gate {

  static final Duration DEADLINE = Duration.ofSeconds(1);

  static Gate of(ScriptCode code) {
    return code.ask(ScriptCode.LOADING, () -> {
      GateBuilder words = read(code);
      if (!words.submissions().required()
          && (words.decisions().empty() || !words.submissions().empty())) {
        throw code.refuse(0, "", "missing", "the gate has no `require`",
            "say what must hold, such as `require('every test passes') { tests.allPassed }`");
      }
      return new ScriptedGate(code, words.submissions().required(),
          words.decisions().required());
    });
  }

  private static GateBuilder read(ScriptCode code) {
    var words = new GateBuilder(code);
    code.run(words);
    return words;
  }

  @Override
  public GateVerdict judge(Submission submission) {
    return code.ask(DEADLINE,
        () -> read(code).submissions().judge(new SubmissionFacts(submission)));
  }

  @Override
  public GateVerdict judge(Proposal proposal) {
    return code.ask(DEADLINE, () -> read(code).decisions().judge(new DecisionFacts(proposal)));
  }

  /** The script's file, as failed specs show it. */
  @Override
  public String toString() {
    return code.file();
  }
}
