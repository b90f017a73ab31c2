package dev.etude.dsl.gate;

import dev.etude.dsl.Problems;
import dev.etude.dsl.internal.ScriptCode;
import groovy.lang.Closure;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes the words of a gate. */
final class GateBuilder implements GateWords {

  private static final int MOST = 100;
  private static final int LONGEST = 200;

  private final ScriptCode code;
  private final Map<String, Closure<Boolean>> requirements = new LinkedHashMap<>();
  private final Map<String, Closure<Boolean>> preferences = new LinkedHashMap<>();

  GateBuilder(ScriptCode code) {
    this.code = code;
  }

  Map<String, Closure<Boolean>> requirements() {
    return requirements;
  }

  Map<String, Closure<Boolean>> preferences() {
    return preferences;
  }

  @Override
  public void require(CharSequence what, Closure<Boolean> condition) {
    add(requirements, "require", what, condition);
  }

  @Override
  public void prefer(CharSequence what, Closure<Boolean> condition) {
    add(preferences, "prefer", what, condition);
  }

  private void add(Map<String, Closure<Boolean>> claims, String word, CharSequence what,
      Closure<Boolean> condition) {
    String text = Problems.oneLine(what.toString()).strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw code.refuse(code.line(), word, "bad-text",
          "`" + word + "` takes a text of 1 to " + LONGEST + " characters", "");
    }
    if (claims.size() >= MOST) {
      throw code.refuse(code.line(), word, "too-many",
          "a gate has at most " + MOST + " of `" + word + "`", "");
    }
    if (claims.putIfAbsent(text, condition) != null) {
      throw code.refuse(code.line(), word, "said-twice", "`" + text + "` is said twice",
          "delete one");
    }
  }
}
