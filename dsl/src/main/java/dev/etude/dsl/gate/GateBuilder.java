package dev.etude.dsl.gate;

import dev.etude.dsl.internal.ScriptCode;
import groovy.lang.Closure;

/** Takes the words of a gate. */
final class GateBuilder implements GateWords {

  private final ScriptCode code;
  private final Claims submissions;
  private final Claims decisions;
  private boolean said;

  GateBuilder(ScriptCode code) {
    this.code = code;
    this.submissions = new Claims(code);
    this.decisions = new Claims(code);
  }

  Claims submissions() {
    return submissions;
  }

  Claims decisions() {
    return decisions;
  }

  @Override
  public void require(CharSequence what, Closure<Boolean> condition) {
    submissions.require(what, condition);
  }

  @Override
  public void prefer(CharSequence what, Closure<Boolean> condition) {
    submissions.prefer(what, condition);
  }

  @Override
  public void decisions(Closure<?> block) {
    int line = code.line();
    if (said) {
      throw code.refuse(line, "decisions", "said-twice", "`decisions` is said twice",
          "delete one");
    }
    said = true;
    ScriptCode.with(block, new OfDecisions()).call();
    if (!decisions.required()) {
      throw code.refuse(line, "decisions", "missing", "`decisions` has no `require`",
          "say what must hold, such as `require('it says why') { !because.empty }`");
    }
  }

  /** The words within {@code decisions}. */
  private final class OfDecisions implements DecisionGateWords {

    @Override
    public void require(CharSequence what, Closure<Boolean> holds) {
      decisions.require(what, holds);
    }

    @Override
    public void prefer(CharSequence what, Closure<Boolean> holds) {
      decisions.prefer(what, holds);
    }
  }
}
